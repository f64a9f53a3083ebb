import type { Entity } from '../../lib/model/entity.ts';

interface NameLinkProps {
  readonly entity: Pick<Entity, 'id' | 'name'>;
  /** What to call it; its name if left out. */
  readonly label?: string | undefined;
  readonly onOpen: (entityId: string) => void;
}

/** A name in a sentence, which opens in place. */
export function NameLink({ entity: { id, name }, label = name, onOpen }: NameLinkProps) {
  return (
    // biome-ignore lint/a11y/useValidAnchor: browsers keep a button in one piece, so it wouldn’t wrap with its sentence
    <a
      class="name-link"
      href="#"
      dir="auto"
      onClick={event => {
        event.preventDefault();
        onOpen(id);
      }}
      // A new tab would be an empty one.
      onAuxClick={event => event.preventDefault()}
    >
      {label}
    </a>
  );
}
