import { CardIcon, type CardIconName } from './CardIcon.tsx';

interface CardToolProps {
  readonly icon: CardIconName;
  readonly label: string;
  /** For a button that opens something: whether it is open. */
  readonly isOpen?: boolean;
  readonly onClick: () => void;
}

/** An icon button in the head of the card. */
export function CardTool({ icon, label, isOpen, onClick }: CardToolProps) {
  return (
    <button
      type="button"
      class="card-tool"
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      onClick={onClick}
    >
      <CardIcon name={icon} />
    </button>
  );
}
