import { describe, expect, it, vi } from 'vitest';
import { PacksSection } from '../../../components/packs/PacksSection.tsx';
import type { PackStatus } from '../../../lib/model/pack.ts';
import { fire, render, textOf } from '../render.ts';

function draw(status: PackStatus) {
  const onCancel = vi.fn();
  const root = render(
    <PacksSection
      packs={[]}
      status={status}
      onAdd={vi.fn()}
      onCancel={onCancel}
      onExport={vi.fn()}
      onRemove={vi.fn()}
    />,
  );
  return { report: root.querySelector('.packs-report')!, field: root.querySelector('input')!, onCancel };
}

describe('the report of an import', () => {
  it.each(['reading', 'checking', 'packing', 'saving'] as const)(
    'has a Cancel button next to the progress while %s',
    step => {
      const { report, field, onCancel } = draw({ state: 'working', file: 'beat.csv', step, done: 0.5 });
      expect(report.querySelector('progress')).not.toBeNull();
      expect(textOf(report)).toMatch(/beat\.csv… Cancel$/);
      expect(field.disabled).toBe(true);
      field.focus = vi.fn();
      fire(report.querySelector('button'), 'click');
      expect(onCancel).toHaveBeenCalledOnce();
      expect(field.focus).toHaveBeenCalledOnce();
    },
  );

  it('says that the import was cancelled, with no button left', () => {
    const { report, field } = draw({ state: 'cancelled', file: 'beat.csv' });
    expect(textOf(report)).toBe('Import of beat.csv cancelled');
    expect(report.querySelector('button')).toBeNull();
    expect(field.disabled).toBe(false);
  });

  it('has no Cancel button when nothing is being imported', () => {
    expect(draw({ state: 'idle' }).report.querySelector('button')).toBeNull();
  });
});
