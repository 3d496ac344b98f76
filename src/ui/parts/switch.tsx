import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  note?: string;
  on: boolean;
  onTurn: (on: boolean) => void;
}

export function Switch({ label, note, on, onTurn }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch-row" for={id}>
      <span>
        {label}
        {note && <span class="meta">{note}</span>}
      </span>
      <button
        id={id}
        class="switch"
        type="button"
        role="switch"
        aria-checked={on}
        onClick={() => onTurn(!on)}
      />
    </label>
  );
}
