import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';

export interface Choice {
  value: string;
  label: string;
  /** Not known, or not told: drawn dashed. */
  unknown?: boolean;
}

interface ChoicesProps {
  legend: string;
  /** Why it is asked; always visible. */
  why?: ComponentChildren;
  choices: readonly Choice[];
  value: string | undefined;
  onChoose: (value: string) => void;
  children?: ComponentChildren;
}

/** Short answers stand in two columns. */
const fitsTwo = (choices: readonly Choice[], most = 5) =>
  choices.every(({ label }) => (/^\p{ASCII}*$/u.test(label) ? label.length <= 12 : label.length <= most));

/** One question: a radio group whose answers are full rows. */
export function Choices({ legend, why, choices, value, onChoose, children }: ChoicesProps) {
  const id = useId();
  return (
    <fieldset class="choices" aria-describedby={why ? id : undefined}>
      <legend>{legend}</legend>
      {why && (
        <p class="why" id={id}>
          {why}
        </p>
      )}
      <div class={fitsTwo(choices) ? 'options two' : 'options'}>
        {choices.map((choice) => (
          <label key={choice.value} class={choice.unknown ? 'option unknown' : 'option'}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}

/** The same choice on one line, for forms with many. */
export function Segments({ legend, why, choices, value, onChoose, children }: ChoicesProps) {
  const id = useId();
  return (
    <fieldset class="fact" aria-describedby={why ? id : undefined}>
      <legend>{legend}</legend>
      {why && (
        <p class="why" id={id}>
          {why}
        </p>
      )}
      <div class="segments">
        {choices.map((choice) => (
          <label key={choice.value} class={choice.unknown ? 'segment unknown' : 'segment'}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChoose(choice.value)}
            />
            <Icon name="check" size={18} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
