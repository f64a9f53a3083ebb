interface ChooseOneProps<Value extends string> {
  /** Groups the radio buttons; unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** A group of radio buttons. */
export function ChooseOne<Value extends string>({
  name,
  label,
  value,
  options,
  onChoose,
}: ChooseOneProps<Value>) {
  return (
    <fieldset class="choose-one">
      <legend>{label}</legend>
      {options.map(option => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
