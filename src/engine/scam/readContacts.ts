import type { OfficialPhone, ScamTalk } from '../../knowledge/defineScam';
import type { PhoneVerdict } from './types';

/** A number, an account or a link that the text wants used. Half-open range in units of the read text. */
export interface Contact {
  start: number;
  end: number;
}

export interface Hotline extends Contact {
  verdict: PhoneVerdict;
}

export interface Contacts {
  /** To be added, called or opened, and nobody's official one. */
  reach: Contact[];
  /** Numbers beside 客服 or 热线, with what the list says. */
  hotlines: Hotline[];
}

export interface ContactKnowledge {
  contact: ScamTalk['contact'];
  hotline: ScamTalk['hotline'];
  phones: readonly Pick<OfficialPhone, 'number'>[];
  /** true for a host that belongs to an official site. */
  isOfficialHost: (host: string) => boolean;
}

const number = /\+?[0-9*x█][0-9*x█ .()·—-]{1,22}[0-9*x█]|[零〇一二三四五六七八九幺]{3,15}/g;
const account = /@?[a-z][a-z0-9_-]{3,24}/g;
/** The cue written into the account: qq12345, vx_abc. */
const named = /^(?:qq|vx|wx|wechat|tg)[:_-]?[a-z0-9_-]{3,}/;
const link = /(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12}(?:[/:?][^\s\u3000-\u9fff]{0,60})?/g;
/** Amounts, dates and shares are no numbers to call. */
const unit =
  /^[ ]?(元|块|万|亿|%|折|个|人|月|年|日|天|点|分|期|股|岁|名|单|次|米|平|号|小时|家|套|款|u|mb|gb|g|\/|:\d)/;
const mobile = /^1[3-9x*][0-9x*█]{9}$/;
/** Numbers only institutions are given: banks 95…, carriers 10…, public services 11…, 12…, 96…. */
const institutional = /^(95\d{3,4}|96\d{3,4}|1[012]\d{1,3}|10\d{3,6})$/;
const hanDigits = '零一二三四五六七八九';
const TIGHT = '[:;=是号为丨|\\-_ \\[\\]【】(){}<>《》"“”@+~,、→↓]{0,4}$';

/** Creates the reader of contacts. `text` is widely folded text; linear in it. */
export function createContactReader(knowledge: ContactKnowledge): (text: string) => Contacts {
  const { contact, hotline, phones, isOfficialHost } = knowledge;
  const official = new Set(phones.map((phone) => phone.number.replace(/^\+86/, '0')));
  const long = contact.messenger.filter((cue) => cue.length > 1 && !/^[a-z]+$/.test(cue));
  const messengerNear = before(oneOf(long), '[^。!?;\\n]{0,6}$');
  const messengerTight = before(oneOf(contact.messenger), TIGHT);
  const messengerAfter = new RegExp(
    `^[】\\])} ,、]{0,3}(?:${oneOf(['微信', '微', 'q', 'v', '薇', '同号', '扣', 'wx', 'vx'])})`,
  );
  const call = before(oneOf(contact.call), '[^。!?;\\n]{0,7}$');
  const open = before(oneOf(contact.open), '[^。!?;\\n]{0,8}$');
  const removed = new RegExp(oneOf(contact.removed), 'g');
  const service = new RegExp(oneOf(hotline.service));
  const brand = new RegExp(oneOf(hotline.brand));

  return (text) => {
    const reach: Contact[] = [];
    const hotlines: Hotline[] = [];
    for (const token of tokens(text, number)) {
      const digits = dialled(text.slice(token.start, token.end));
      const ahead = text.slice(Math.max(0, token.start - 14), token.start);
      const behind = text.slice(token.end, token.end + 10);
      if (digits.length < 3 || unit.test(behind)) continue;
      const listed = official.has(digits);
      if (digits.length >= 5 || listed) {
        if (service.test(ahead) || service.test(behind)) {
          const near = text.slice(Math.max(0, token.start - 40), token.end + 20);
          hotlines.push({
            ...token,
            verdict: listed ? 'official' : brand.test(near) ? 'notListed' : 'unclear',
          });
        }
      }
      if (listed || digits.length < 5 || institutional.test(digits)) continue;
      const wanted = messengerTight.test(ahead) || messengerNear.test(ahead) || messengerAfter.test(behind);
      if (wanted || call.test(ahead) || mobile.test(digits)) reach.push(token);
    }
    for (const token of tokens(text, account)) {
      const ahead = text.slice(Math.max(0, token.start - 10), token.start);
      if (
        text[token.start] === '@' ||
        named.test(text.slice(token.start, token.end)) ||
        messengerTight.test(ahead)
      )
        reach.push(token);
    }
    for (const token of tokens(text, link)) {
      const host = hostOf(text.slice(token.start, token.end));
      const ahead = text.slice(Math.max(0, token.start - 14), token.start);
      if (
        !isOfficialHost(host) &&
        (host === 't.me' || open.test(ahead) || /\/\//.test(text.slice(token.start, token.end)))
      )
        reach.push(token);
    }
    for (const token of tokens(text, removed)) {
      const ahead = text.slice(Math.max(0, token.start - 14), token.start);
      if (call.test(ahead) || open.test(ahead) || messengerNear.test(ahead) || messengerTight.test(ahead))
        reach.push(token);
    }
    return { reach, hotlines };
  };
}

/** The digits one would dial: Chinese digits read, separators, +86, 0086 and an extension cut off. */
export function dialled(written: string): string {
  const digits = Array.from(written.replace(/幺/g, '一').replace(/〇/g, '零'), (c) => {
    const value = hanDigits.indexOf(c);
    return value >= 0 ? String(value) : c;
  })
    .join('')
    .replace(/[^0-9*x█]/g, '');
  return digits
    .replace(/^(0086|86)(?=\d{5,})/, (prefix) => (written.startsWith('1') ? prefix : ''))
    .replace(/^(?=571)/, '0');
}

function* tokens(text: string, pattern: RegExp): Generator<Contact> {
  for (const match of text.matchAll(pattern))
    yield { start: match.index, end: match.index + match[0].length };
}

function hostOf(address: string): string {
  return address.replace(/^https?:\/\//, '').split(/[/:?]/, 1)[0] ?? '';
}

function oneOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return `(?:${escaped.sort((a, b) => b.length - a.length).join('|')})`;
}

function before(cue: string, rest: string): RegExp {
  return new RegExp(cue + rest);
}
