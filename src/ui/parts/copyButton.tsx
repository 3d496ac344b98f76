import { useEffect, useState } from 'preact/hooks';
import { Button } from './button';
import { Icon } from './icon';
import { useWords } from './words';

interface CopyButtonProps {
  text: string;
  label?: string;
  /** Read out instead of the visible label. */
  name?: string;
  icon?: boolean;
  copy: (text: string) => Promise<void>;
}

/** Copies a text and says so in place; when the browser refuses, says what to do instead. */
export function CopyButton({ text, label, name, icon, copy }: CopyButtonProps) {
  const t = useWords();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  // What was copied is no longer what stands here.
  useEffect(() => setState('ready'), [text]);
  const press = () =>
    copy(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <>
      <Button label={name} onPress={press}>
        {icon && <Icon name={state === 'copied' ? 'check' : 'copy'} size={18} />}
        {state === 'copied' ? t('common.copied') : (label ?? t('common.copy'))}
      </Button>
      <span class={state === 'failed' ? 'meta' : 'heard'} role="status">
        {state === 'copied' && t('common.copied')}
        {state === 'failed' && t('common.copyFailed')}
      </span>
    </>
  );
}
