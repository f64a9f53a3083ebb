import { useState } from 'preact/hooks';
import { Switch } from './Switch.tsx';

interface ReadingMemoryProps {
  readonly isOn: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onErase: () => void;
}

/** Whether Dramatis remembers in which articles the reader met whom. */
export function ReadingMemory({ isOn, onSwitch, onErase }: ReadingMemoryProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <h3>Reading memory</h3>
      <div class="memory">
        <Switch on={isOn} onSwitch={onSwitch}>
          Remember in which articles I met whom
        </Switch>
      </div>
      <p class="note">
        Kept on this device for 90 days, and sent nowhere. Switching it off keeps what is there; erasing
        forgets it.
      </p>
      <p>
        <button
          type="button"
          class={isAsked ? 'button warn' : 'button'}
          data-erase={isAsked ? 'sure' : 'ask'}
          onBlur={() => setAsked(false)}
          onClick={() => {
            if (isAsked) onErase();
            setAsked(!isAsked);
          }}
        >
          {isAsked ? 'Really erase it all' : 'Erase the reading memory'}
        </button>
      </p>
    </>
  );
}
