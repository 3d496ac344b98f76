import type { Standing as StandingId } from '../../engine/diagnose/types';
import { say, useWords } from './words';

/** The lit part of the moon; a fixed shape per word, never filled by a number. */
const lit: Partial<Record<StandingId, string>> = {
  mostLikely: 'M8 1.75a6.25 6.25 0 010 12.5A3.4 6.25 0 018 1.75z',
  moreLikely: 'M8 1.75a6.25 6.25 0 010 12.5z',
  likely: 'M8 1.75a6.25 6.25 0 010 12.5A2.2 6.25 0 008 1.75z',
  possible: 'M8 1.75a6.25 6.25 0 010 12.5A4.4 6.25 0 008 1.75z',
};

export function MoonPhase({ standing, size = 16 }: { standing: StandingId; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      {standing === 'tied' ? (
        <>
          <circle cx="5.6" cy="8" r="4.4" />
          <circle cx="10.4" cy="8" r="4.4" />
        </>
      ) : (
        <circle
          cx="8"
          cy="8"
          r="6.25"
          fill={standing === 'established' ? 'currentColor' : 'none'}
          stroke-dasharray={standing === 'notExcluded' ? '2.4 2.5' : undefined}
        />
      )}
      {lit[standing] && <path d={lit[standing]} fill="currentColor" stroke="none" />}
      {standing === 'excluded' && <path d="M3.8 12.2l8.4-8.4" />}
    </svg>
  );
}

/** The moon with its word; the word alone says all there is to say. */
export function Standing({ standing }: { standing: StandingId }) {
  const t = useWords();
  const weak = standing === 'notExcluded' || standing === 'excluded';
  return (
    <span class={weak ? 'standing weak' : 'standing'}>
      <MoonPhase standing={standing} />
      {say(t, 'standing', standing, 'label')}
    </span>
  );
}
