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

/** The classes of the group, of its answers together, and of each. */
type Look = Record<'group' | 'answers' | 'answer', string>;
const rows: Look = { group: 'choices', answers: 'options', answer: 'option' };
const columns: Look = { ...rows, answers: 'options two' };
const line: Look = { group: 'fact', answers: 'segments', answer: 'segment' };

/** One question: a radio group whose answers are full rows. */
export function Choices(props: ChoicesProps) {
  return <RadioGroup {...props} look={fitsTwo(props.choices) ? columns : rows} />;
}

/** The same choice on one line, for forms with many. */
export function Segments(props: ChoicesProps) {
  return <RadioGroup {...props} look={line} />;
}

function RadioGroup({
  legend,
  why,
  choices,
  value,
  onChoose,
  children,
  look,
}: ChoicesProps & { look: Look }) {
  const id = useId();
  return (
    <fieldset class={look.group} aria-describedby={why ? id : undefined}>
      <legend>{legend}</legend>
      {why && (
        <p class="why" id={id}>
          {why}
        </p>
      )}
      <div class={look.answers}>
        {choices.map((choice) => (
          <label key={choice.value} class={choice.unknown ? `${look.answer} unknown` : look.answer}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChoose(choice.value)}
            />
            {look === line && <Icon name="check" size={18} />}
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
