interface TickProps {
  label: string;
  note?: string;
  on: boolean;
  onTurn: (on: boolean) => void;
}

export function Tick({ label, note, on, onTurn }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
      <span>
        {label}
        {note && <span class="meta">{note}</span>}
      </span>
    </label>
  );
}
