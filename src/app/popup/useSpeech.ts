import { useEffect, useState } from 'preact/hooks';
import { type Words, wordsIn } from '../../platform/words';
import type { Speech } from '../../ui/parts/words';

/** The reader's speech, and beside another language than Chinese soon the Chinese words too. */
export function useSpeech(speech: Speech): Speech {
  const [chinese, setChinese] = useState<Words>();
  const isChinese = speech.lang.startsWith('zh');
  useEffect(() => {
    if (!isChinese) void wordsIn('zh_CN').then(({ t }) => setChinese(() => t));
  }, [isChinese]);
  return chinese ? { ...speech, chinese } : speech;
}
