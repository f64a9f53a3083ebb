import { CardIcon } from './CardIcon.tsx';

interface CardToolProps {
  readonly icon: Parameters<typeof CardIcon>[0]['name'];
  readonly label: string;
  /** Shown on hover; the label if left out. */
  readonly title?: string;
  /** For a switch: whether it is on. */
  readonly isOn?: boolean;
  readonly onClick: () => void;
}

/** An icon button in the head of the card. */
export function CardTool({ icon, label, title = label, isOn, onClick }: CardToolProps) {
  return (
    <button
      type="button"
      class="card-tool"
      aria-label={label}
      title={title}
      aria-pressed={isOn}
      onClick={onClick}
    >
      <CardIcon name={icon} filled={isOn ?? false} />
    </button>
  );
}
