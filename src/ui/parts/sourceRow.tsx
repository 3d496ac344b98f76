import type { Source } from '../../knowledge/define';
import { sayMonth } from './dates';
import { say, useWords } from './words';

/** Something the knowledge base says, and who says so. */
export interface Claim {
  text: string;
  source: Source;
}

/** Claim, mark, and the months somebody checked it and is to check it again. */
export function SourceRow({ claim, today }: { claim: Claim; today: string }) {
  const t = useWords();
  const { ref, mark, checked, reviewBy } = claim.source;
  return (
    <div class="source-row">
      <p>{claim.text}</p>
      <p class="meta">
        <span class="tag">{say(t, 'common.mark', mark)}</span>
        <span>{say(t, 'source', ref, 'title')}</span>
        <span>{t('common.checked', sayMonth(t, checked))}</span>
        {reviewBy <= today ? (
          <span class="tag ours">{t('common.overdueReview')}</span>
        ) : (
          <span>{t('common.reviewBy', sayMonth(t, reviewBy))}</span>
        )}
      </p>
    </div>
  );
}
