import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { flattenWords } from '../../scripts/plugins/wordTables';
import type { Diagnosis, Evidence } from '../../src/engine/diagnose/types';

/** All words of a language by dotted key. */
export const wordTable = (locale: 'zh_CN' | 'en'): Readonly<Record<string, string>> =>
  flattenWords(parse(readFileSync(`locales/${locale}.yml`, 'utf8')));

const words = wordTable('zh_CN');

/** A word, or a failure that names the key: what is shown has to have words. */
function say(...path: string[]): string {
  const key = path.map((part) => part.replaceAll('-', '_')).join('.');
  const text = words[key];
  if (!text) throw new Error(`no words for ${key}`);
  return text;
}

const sayIfAny = (...path: string[]): string => words[path.join('.')] ?? '';

function sayEvidence(evidence: Evidence): string {
  if (evidence.kind === 'symptom') return `这句话里有：${say('symptom', evidence.symptom, 'title')}`;
  if (evidence.kind === 'conflict') return say('conflict', evidence.conflict, 'title');
  return `你填过：${say('fact', evidence.fact, 'label')}：${say('fact', evidence.fact, 'values', evidence.value)}`;
}

/** Everything a diagnosis has to say, line by line, as a reader meets it. */
export function sayDiagnosis(diagnosis: Diagnosis): string {
  const { warnings, conflicts, causes, question, plan, retry, myths, alternatives } = diagnosis;
  const lines = [
    ...warnings.flatMap((id) => [say('hardRule', id, 'title'), say('hardRule', id, 'body')]),
    ...conflicts.flatMap((id) => [say('conflict', id, 'title'), say('conflict', id, 'body')]),
    ...causes.flatMap(({ id, standing, for: reasons, against, wouldChange }) => [
      `${say('cause', id, 'title')} · ${say('standing', standing, 'label')}`,
      ...(standing === 'excluded' ? [] : ['body', 'verify', 'time'].map((leaf) => say('cause', id, leaf))),
      ...[...reasons, ...against].map(sayEvidence),
      ...(wouldChange ? [say('fact', wouldChange, 'question')] : []),
    ]),
    ...(question ? [say('fact', question.fact, 'question'), say('fact', question.fact, 'purpose')] : []),
    ...plan.flatMap(({ action }) => [
      ...['title', 'how', 'done', 'time'].map((leaf) => say('action', action, leaf)),
      sayIfAny('action', action, 'dont'),
    ]),
    sayIfAny('retry', retry.basis, retry.earliest ? 'title' : 'titleNoDay') ||
      say('retry', retry.basis, 'title'),
    say('retry', retry.basis, 'body'),
    ...myths.flatMap((id) => [say('myth', id, 'title'), say('myth', id, 'truth')]),
    ...alternatives.flatMap((id) => [say('alternative', id, 'title'), say('alternative', id, 'body')]),
  ];
  return lines.filter(Boolean).join('\n');
}
