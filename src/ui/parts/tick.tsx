interface TickProps {
  label: string;
  on: boolean;
  onTurn: (on: boolean) => void;
}

export function Tick({ label, on, onTurn }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
