// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyProps, noEvents, stateOf, today } from '../../../test/support/fixtures/popupFixtures';
import { Spoken, speeches, t } from '../../../test/support/fixtures/speech';
import { conflictFacts } from '../../app/engines/conflictFacts';
import { claimsOf } from '../../app/popup/claimsOf';
import { messageParts } from '../../app/popup/messageParts';
import { diagnosisInput, leadingCause, openQuestion, usedAnswers } from '../../app/popup/popupDiagnosis';
import { alarmOf, textWarnings } from '../../app/popup/scamWarnings';
import { WordsProvider } from '../parts/words';
import { emptyState, type PopupState } from './popupState';
import { type PopupEvents, type PopupProps, PopupView } from './popupView';
import { firstParts } from './summaryText';

afterEach(cleanup);

const { facts, causes, conflicts } = messageParts.knowledge;

/** The popup as it stands for a state, by the real readers and the real diagnosis. */
function propsOf(state: PopupState): PopupProps {
  const answers = usedAnswers(state, {});
  const scamSeen = state.message?.scam?.level === 'high';
  const diagnosis = messageParts.diagnose(
    diagnosisInput(state, answers, { count: 0, counted: false }, scamSeen, today),
  );
  const warnings = state.message ? textWarnings(state.message) : [];
  return {
    ...emptyProps(),
    state,
    answers,
    warnings,
    alarm: alarmOf(warnings, state.message?.scam),
    result: {
      diagnosis,
      question: openQuestion(state, diagnosis, answers, facts, 'here'),
      confirmed: {},
      answered: answers.length,
      storedCredit: 0,
      leading: leadingCause(diagnosis, causes),
      claims: claimsOf(t, diagnosis, messageParts.knowledge),
      conflictFacts: conflictFacts(conflicts),
      mayNotify: false,
    },
    summary: { day: today, message: state.message?.text ?? '', done: [], facts: [] },
  };
}

function show(props: PopupProps): PopupEvents {
  const events = noEvents();
  render(
    <Spoken>
      <PopupView {...props} {...events} />
    </Spoken>,
  );
  return events;
}

const showText = (text: string, more: Partial<PopupState> = {}) =>
  show(propsOf({ ...stateOf(text), ...more }));
const refused = '您的花呗开通申请经综合评估暂未通过，请过段时间再试。';
const text = () => document.body.textContent ?? '';

describe('the day that has come', () => {
  const due = {
    day: today,
    message: '经综合评估暂未通过',
    symptoms: ['rejected'],
    tried: false,
  };

  it('is no part of a popup without one, nor is room for it', () => {
    show(emptyProps());
    expect(text()).not.toContain(t('popup.due.today'));
    cleanup();
    show(propsOf(stateOf(refused)));
    expect(document.querySelector('main')?.firstElementChild?.querySelector('.cited')).not.toBeNull();
  });

  it('comes first, with the sentence of then, and asks what came of it', () => {
    const events = show({ ...emptyProps(), due });
    expect(document.querySelector('h2')?.textContent).toBe(t('popup.due.title'));
    expect(text()).toContain('经综合评估暂未通过');
    for (const answer of ['opened', 'notYet', 'week'] as const) {
      fireEvent.click(screen.getByRole('button', { name: t(`popup.due.${answer}`) }));
      expect(events.onDue).toHaveBeenLastCalledWith(answer);
    }
  });

  it('that is over says which it was', () => {
    show({ ...emptyProps(), due: { ...due, day: '2026-11-20' } });
    expect(text()).toContain(t('popup.due.past', '11 月 20 日'));
  });

  it('after trying says whose idea the 30 days are', () => {
    const events = show({ ...emptyProps(), due: { ...due, tried: true } });
    expect(text()).toContain(t('common.ours'));
    expect(screen.queryByRole('button', { name: t('popup.due.opened') })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: t('popup.due.resume') }));
    expect(events.onDue).toHaveBeenCalledWith('resume');
  });

  it('beside a result or a warning is quiet: one dark panel a screen', () => {
    show({ ...propsOf(stateOf(refused)), due });
    expect(document.querySelectorAll('.today:not(.quiet)')).toHaveLength(1);
    expect(document.querySelector('.today.quiet')?.textContent).toContain(t('popup.due.today'));
  });
});

describe('the page in the tab', () => {
  it('beside its message can be paused', () => {
    const message = { ...stateOf(refused).message, way: 'page' as const };
    const events = show({ ...propsOf({ ...stateOf(refused), message }), page: 'found' });
    fireEvent.click(screen.getByRole('button', { name: t('popup.page.pauseAlways') }));
    expect(events.onPause).toHaveBeenCalledWith('always');
  });

  it('beside a pasted sentence is not spoken of', () => {
    show({ ...propsOf(stateOf(refused)), page: 'found' });
    expect(text()).not.toContain(t('popup.page.pause'));
  });

  it('of an optional group asks for the right with the reason, and can be read once without', () => {
    const events = show({ ...emptyProps(), page: 'optional' });
    expect(text()).toContain(t('popup.page.optional'));
    fireEvent.click(screen.getByRole('button', { name: t('popup.page.grant') }));
    fireEvent.click(screen.getByRole('button', { name: t('popup.page.check') }));
    expect(events.onGrant).toHaveBeenCalled();
    expect(events.onCheck).toHaveBeenCalled();
  });
});

describe('popup without a message', () => {
  it('asks for the sentence, and does not read an empty box', () => {
    const events = show(emptyProps());
    fireEvent.click(screen.getByRole('button', { name: t('popup.start.read') }));
    expect(events.onRead).not.toHaveBeenCalled();
    expect(text()).toContain(t('popup.start.needText'));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: refused } });
    fireEvent.click(screen.getByRole('button', { name: t('popup.start.read') }));
    expect(events.onRead).toHaveBeenCalledWith(refused);
  });

  it('has a way to the calls and one to each message', () => {
    const events = show(emptyProps());
    fireEvent.click(screen.getByRole('button', { name: t('popup.start.moneyHelp') }));
    expect(events.onUrgent).toHaveBeenCalled();
    expect(screen.getByRole('button', { name: t('popup.start.moneyHelp') }).className).toContain(
      'secondary full',
    );
    fireEvent.click(screen.getByRole('button', { name: t('symptom.rejected.said') }));
    expect(events.onPick).toHaveBeenCalledWith('rejected', t('symptom.rejected.said'), undefined);
  });

  it.each(['cannot', 'silent', 'notListed', 'noAccess', 'paused', 'clean', 'checking'] as const)(
    'says how it stands with a page: %s',
    (page) => {
      show({ ...emptyProps(), page });
      expect(text()).toContain(t(`popup.page.${page}`));
    },
  );

  it('puts a suspect passage of the page before the question', () => {
    const warning = {
      level: 'suspect',
      pattern: 'paidOpening',
      families: [],
      caution: 'act',
      quotes: ['代办'],
      cut: false,
    } as const;
    show({ ...emptyProps(), warnings: [warning] });
    const before = (title: string) =>
      text().indexOf(title) >= 0 && text().indexOf(title) < text().indexOf(t('popup.start.title'));
    expect(before(t('scam.paidOpening.title'))).toBe(true);
  });

  it('offers the pause only where the page is read', () => {
    show({ ...emptyProps(), page: 'notListed' });
    expect(screen.queryByText(t('popup.page.pause'))).toBeNull();
  });
});

describe('popup with a vague refusal', () => {
  it('says what it does not say, and no number', () => {
    showText(refused);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(t('symptom.rejected.verdict'));
    expect(text()).toContain(t('symptom.rejected.notSaid1'));
    expect(text()).not.toMatch(/\d\s*[%％]|一定|包过|大概率/);
    expect(text()).toContain(t('popup.causes.limit'));
  });

  it('keeps an answer only by the button that says so', () => {
    const events = showText(refused);
    const group = screen.getAllByRole('group').find((one) => within(one).queryAllByRole('radio').length > 0);
    const once = screen.getByRole('button', { name: t('popup.question.once') });
    expect(once).toHaveProperty('disabled', true);
    fireEvent.click(within(group as HTMLElement).getAllByRole('radio')[0] as HTMLElement);
    fireEvent.click(once);
    fireEvent.click(screen.getByRole('button', { name: t('popup.question.save') }));
    expect(events.onAnswer).toHaveBeenNthCalledWith(1, expect.any(String), expect.any(String), false);
    expect(events.onAnswer).toHaveBeenNthCalledWith(2, expect.any(String), expect.any(String), true);
  });

  it('not sure is the last answer and can only be skipped', () => {
    const events = showText(refused);
    fireEvent.click(screen.getAllByLabelText(t('common.unknown')).at(-1) as HTMLElement);
    expect(screen.queryByRole('button', { name: t('popup.question.save') })).toBeNull();
    expect(text()).not.toContain(t('popup.question.keepNote'));
    fireEvent.click(screen.getByRole('button', { name: t('popup.question.skip') }));
    expect(events.onAnswer).toHaveBeenCalledWith(expect.any(String), 'unknown', false);
  });

  it('ticks and unticks a step, and names today’s', () => {
    const events = showText(refused);
    const [box] = screen.getAllByRole('checkbox');
    fireEvent.click(box as HTMLElement);
    expect(events.onTick).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: t('popup.today.did') }));
    expect(events.onTick).toHaveBeenCalledTimes(2);
  });

  it('says why today’s step comes first: to see, or because of what was answered', () => {
    showText(refused);
    expect(text()).toMatch(/为什么：先看是不是“[^”]+”/);
    cleanup();
    showText(refused, { answers: [{ fact: 'antOverdue', value: 'current', kept: false }] });
    expect(text()).toContain(t('popup.today.sure', t('cause.internalOverdue.title')));
  });

  it('gives as a reason any cause, however it is called', () => {
    expect(t('popup.today.sure', t('cause.merchantCollectConfusion.title'))).not.toContain('卡在“卡在');
  });

  it('gives an action its own reason where it has one', () => {
    showText(refused, { passed: [], answers: [{ fact: 'student', value: 'yes', kept: false }] });
    expect(text()).not.toMatch(new RegExp(`${t('action.askOfficial.title')}[^。]*先看是不是`));
  });

  describe('today', () => {
    const { plan } = propsOf(stateOf(refused)).result?.diagnosis ?? { plan: [] };
    const open = plan.filter(({ group }) => group === 'now').map(({ action }) => action);
    const [first, second] = open;
    if (!first || !second) throw new Error('two steps are needed here');
    const todays = () => document.querySelector('#today')?.textContent;

    it('is over once every step was passed over, until another day', () => {
      const events = showText(refused, { passed: [first], passedOn: today });
      expect(todays()).toBe(t(`action.${second}.title`));
      fireEvent.click(screen.getByRole('button', { name: t('popup.today.cannot') }));
      expect(events.onPass).toHaveBeenCalledWith(second);
      cleanup();
      showText(refused, { passed: open, passedOn: today });
      expect(text()).toContain(t('popup.today.enough'));
      expect(screen.queryByRole('button', { name: t('popup.today.cannot') })).toBeNull();
      expect(screen.queryByRole('button', { name: t('popup.today.did') })).toBeNull();
      cleanup();
      showText(refused, { passed: open, passedOn: '2026-11-21' });
      expect(todays()).toBe(t(`action.${first}.title`));
    });

    it('asks for one step, and offers more only to who wants to', () => {
      const done = (day: string) => showText(refused, { done: [{ action: first, day }] });
      done(today);
      expect(text()).toContain(t('popup.today.kickerMore'));
      expect(text()).not.toContain(t('popup.today.kicker'));
      cleanup();
      done('2026-11-20');
      expect(text()).toContain(t('popup.today.kicker'));
    });
  });

  it('speaks of an answer that is missing only while it asks', () => {
    const props = propsOf(stateOf(refused));
    const { result } = props;
    if (!result?.diagnosis.question) throw new Error('a question is needed here');
    const [cause, ...others] = result.diagnosis.causes;
    if (!cause) throw new Error('a cause is needed here');
    const tied = { ...cause, standing: 'tied', wouldChange: 'phone' } as const;
    const asks = (question: typeof result.diagnosis.question | null) => {
      cleanup();
      const diagnosis = { ...result.diagnosis, causes: [tied, ...others], question };
      show({ ...props, result: { ...result, diagnosis } });
      return {
        missing: text().includes(t('popup.causes.wouldChange', t('fact.phone.label'))),
        oneMore: text().includes(t('popup.causes.tiedAsk')),
        all: text().includes(t('popup.causes.tied')),
      };
    };
    expect(asks(result.diagnosis.question)).toEqual({ missing: true, oneMore: true, all: false });
    expect(asks(null)).toEqual({ missing: false, oneMore: false, all: true });
    asks(result.diagnosis.question);
    const events = show({
      ...props,
      result: { ...result, diagnosis: { ...result.diagnosis, causes: [tied] } },
    });
    const missing = t('popup.causes.wouldChange', t('fact.phone.label'));
    fireEvent.click(screen.getAllByRole('button', { name: missing }).at(-1) as HTMLElement);
    expect(events.onChange).toHaveBeenCalledWith('phone');
  });

  it('names an emptied list as done', () => {
    const { plan } = propsOf(stateOf(refused)).result?.diagnosis ?? { plan: [] };
    const done = plan.map(({ action }) => ({ action, day: today }));
    showText(refused, { done });
    expect(text()).toContain(t('popup.today.allDone'));
  });
});

describe('popup in the states that change everything', () => {
  it('merchant: the payment, not the person', () => {
    showText('当前交易不支持花呗付款');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(t('symptom.sceneUnsupported.verdict'));
    expect(text()).toContain(t('popup.donts.shopFix'));
    expect(text()).not.toContain(t('cause.externalOverdue.title'));
  });

  it('outage: do not pay twice', () => {
    showText('系统繁忙，请稍后再试', { answers: [{ fact: 'othersAffected', value: 'yes', kept: false }] });
    expect(text()).toContain(t('popup.donts.payTwice'));
    expect(text()).toContain(t('hardRule.H4.title'));
  });

  it.each([
    ['scamContact', 'H3'],
    ['accountHacked', 'H2'],
  ] as const)('%s comes before the age, and can be acted on', (fact, rule) => {
    const minor = { fact: 'age', value: 'lt18', kept: false } as const;
    const danger = { fact, value: 'yes', kept: false } as const;
    const events = showText(refused, { answers: [minor, danger] });
    const place = (words: string) => text().indexOf(words);
    expect(place(t(`hardRule.${rule}.body`))).toBeGreaterThanOrEqual(0);
    expect(place(t(`hardRule.${rule}.body`))).toBeLessThan(place(t('popup.underAge.title')));
    fireEvent.click(screen.getByRole('button', { name: t('popup.start.moneyLink') }));
    expect(events.onUrgent).toHaveBeenCalled();
    cleanup();
    showText(refused, { answers: [danger] });
    expect(text().split(t(`hardRule.${rule}.body`))).toHaveLength(2);
    expect(place(t(`hardRule.${rule}.body`))).toBeLessThan(place(t('symptom.rejected.notSaid1')));
  });

  it('under 18: one notice, no list, no question', () => {
    showText(refused, { answers: [{ fact: 'age', value: 'lt18', kept: false }] });
    expect(text()).toContain(t('popup.underAge.title'));
    expect(screen.queryByText(t('popup.plan.title'))).toBeNull();
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(text()).not.toContain(t('popup.today.kicker'));
  });

  it('two answers that do not fit: both can be changed, nobody is blamed', () => {
    const events = showText(refused, {
      answers: [
        { fact: 'otherOverdue', value: 'none', kept: false },
        { fact: 'creditReport', value: 'blemish', kept: false },
      ],
    });
    expect(text()).toContain(t('conflict.K1.title'));
    const change = t('popup.notes.conflictFix', t('fact.creditReport.label'));
    fireEvent.click(screen.getByRole('button', { name: change }));
    expect(events.onChange).toHaveBeenCalledWith('creditReport');
  });

  it('a pasted offer: the warning first, no advice to apply', () => {
    const events = showText('内部渠道强开花呗，先交298元手续费，验证码发我，加微信 abc12345');
    const main = screen.getByRole('main');
    expect(main.firstElementChild?.textContent).toContain(t('card.level.high', t('scam.paidOpening.title')));
    fireEvent.click(screen.getByRole('button', { name: t('afterScam.entry') }));
    expect(events.onUrgent).toHaveBeenCalled();
    expect(text()).not.toContain(t('popup.retry.title'));
  });

  it('another lender’s product: named, not guessed at', () => {
    showText('京东白条暂时无法为您提供服务');
    expect(text()).toContain(t('popup.other.title', t('popup.other.name.baitiao')));
    expect(screen.queryByText(t('popup.causes.title'))).toBeNull();
  });

  it.each([
    ['今天晚上吃面', 'popup.unknown.body'],
    ['😀😭', 'popup.unknown.emoji'],
  ] as const)('%s is said to be unknown', (words, key) => {
    showText(words);
    expect(text()).toContain(t(key));
    expect(screen.queryByText(t('popup.today.kicker'))).toBeNull();
  });

  it('a cut text and markup are said to be so', () => {
    showText(`<p>花呗</p><p>经综合评估暂未通过${'啊'.repeat(5000)}</p>`);
    expect(text()).toContain(t('popup.unknown.html'));
    expect(text()).toMatch(/只看了前 \d+ 个字/);
  });
});

describe('popup with a text that is after money', () => {
  const paid = '我已经转了200给强开花呗的人，他又要800解冻费，说花呗被冻结了';

  it('begins with what to do about a loss, and believes nothing the text says', () => {
    const events = showText(paid);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading.textContent).toBe(t('popup.loss.title'));
    expect(document.querySelector('main')?.firstElementChild).toBe(heading);
    expect(text()).not.toContain(t('symptom.frozen.verdict'));
    fireEvent.click(screen.getByRole('button', { name: t('afterScam.entry') }));
    expect(events.onUrgent).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: t('symptom.frozen.picked') }));
    expect(events.onPick).toHaveBeenCalledWith('frozen', '');
  });

  it('says the numbers in their order where a loss is told, and nothing that contradicts them or doubts the words', () => {
    showText(paid);
    expect(document.querySelector('.notice.high')?.textContent).toMatch(/110.*95188.*96110/);
    expect(text()).not.toContain(t('popup.warned.title'));
    expect(text()).not.toContain(t('channel.appSupport.title'));
    cleanup();
    showText('内部渠道强开花呗，先交 298 元手续费，加微信 qk_hb8801，你的花呗被冻结了');
    expect(text()).toContain(t('popup.warned.title'));
    expect(text()).toContain(t('channel.appSupport.title'));
  });

  it('names the scam first, for those who hear the page', () => {
    showText('内部渠道强开花呗，先交 298 元手续费，加微信 qk_hb8801');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(t('card.level.high'));
  });

  it('is reachable from a text that cannot be read, too', () => {
    const events = showText('今天天气很好');
    fireEvent.click(screen.getByRole('button', { name: t('popup.start.moneyHelp') }));
    expect(events.onUrgent).toHaveBeenCalledTimes(1);
  });
});

describe('popup after somebody was hit', () => {
  it('has the calls in order, before everything else, and no causes', () => {
    show({ ...emptyProps(), state: { ...emptyProps().state, place: 'urgent', given: ['money'] } });
    const numbers = screen.getAllByText(/^(110|95188|96110)$/).map((one) => one.textContent);
    expect(numbers).toEqual(['110', '95188', '96110']);
    expect(screen.getByRole('main').firstElementChild?.textContent).toContain(t('afterScam.heading'));
    expect(text()).toContain(t('afterScam.tellBank.title'));
    expect(text()).not.toContain(t('popup.causes.title'));
    expect(document.querySelector('a[href^="tel:"]')).toBeNull();
  });
  it('asks what was given by its own name, counts only what is done, and says nothing of trying again', () => {
    const urgent = (urgentDone: string[]) =>
      show({ ...emptyProps(), state: { ...emptyState, place: 'urgent', given: ['money'], urgentDone } });
    urgent([]);
    expect(text()).not.toContain(t('popup.question.title'));
    expect(screen.getByRole('heading', { name: t('popup.urgent.ask') })).toBeTruthy();
    expect(text()).not.toMatch(/0 \/ \d/);
    expect(text()).not.toContain(t('popup.retry.title'));
    cleanup();
    urgent(['hangUp']);
    expect(text()).toContain(t('popup.urgent.progress', 1));
  });
  it('can be left, whatever was ticked', () => {
    const events = show(propsOf({ ...emptyState, place: 'urgent', given: ['money'] }));
    fireEvent.click(screen.getByRole('button', { name: t('popup.urgent.back') }));
    expect(events.onGo).toHaveBeenCalledWith('start');
  });
  it('takes back “that is not me” once something was given, and copies words for the service without leaving', () => {
    const urgent = (given: string[]) =>
      show({ ...emptyProps(), state: { ...emptyProps().state, place: 'urgent', given } });
    const events = urgent(['money']);
    expect(text()).not.toContain(t('popup.urgent.notMe'));
    fireEvent.click(screen.getByRole('button', { name: t('popup.foot.copy') }));
    expect(events.copy).toHaveBeenCalledWith(t('afterScam.tell'));
    expect(events.onGo).not.toHaveBeenCalled();
    cleanup();
    urgent([]);
    expect(text()).toContain(t('popup.urgent.notMe'));
  });
});

describe('what the popup offers to copy for the service', () => {
  it.each(['加V强开花呗，先交298元，把验证码发我', '京东白条额度审核未通过'])('is not %s', (words) => {
    showText(words);
    expect(screen.queryByRole('button', { name: t('popup.summary.title') })).toBeNull();
  });
  it("is the platform's own sentence", () => {
    showText('花呗开通申请经综合评估暂未通过');
    expect(screen.queryByRole('button', { name: t('popup.summary.title') })).not.toBeNull();
  });
});

describe('words of the user’s own', () => {
  const own = '我店里顾客用不了花呗付款怎么回事';
  it('are not said to be the platform’s', () => {
    showText(own);
    expect(text()).toContain(t('popup.message.saysOwn'));
    expect(text()).not.toContain(t('popup.message.says'));
    expect(text()).not.toContain(t('popup.message.unsaid'));
    cleanup();
    showText(refused);
    expect(text()).toContain(t('popup.message.says'));
  });
  it('that stand on a page are the page’s', () => {
    const state = stateOf(own);
    show(propsOf({ ...state, message: { ...state.message, way: 'page', host: 'www.alipay.com' } }));
    expect(text()).toContain(t('popup.message.says'));
  });
});

describe('a text without Chinese', () => {
  it('is said not to have been read, with whom to call', () => {
    showText('I already gave them the code, what now');
    expect(text()).toContain(t('popup.unknown.chineseOnly'));
    expect(text()).not.toContain(t('scam.notSafe'));
    expect(text()).not.toContain(t('popup.unknown.body'));
  });
});

describe('summary', () => {
  it('holds nothing of the user until it is ticked', () => {
    const facts = [
      { fact: 'realName', value: 'partial', sensitive: false },
      { fact: 'antOverdue', value: 'current', sensitive: true },
    ] as const;
    const props = propsOf({ ...stateOf(refused), place: 'summary' });
    const input = { day: today, product: 'huabei', message: refused, done: [], facts } as const;
    const { onSummarise } = show({ ...props, summary: input });
    const preview = () => screen.getByRole('region', { name: t('popup.summary.preview') }).textContent;
    // Its full stop goes outside the quotation marks.
    expect(preview()).toContain(`“${refused.slice(0, -1)}”。`);
    expect(preview()).not.toContain(t('fact.realName.label'));
    const tick = t('popup.summary.fact', t('fact.antOverdue.label'), t('fact.antOverdue.values.current'));
    fireEvent.click(screen.getByLabelText(tick));
    const chosen = { ...firstParts, facts: ['antOverdue'] } as const;
    expect(onSummarise).toHaveBeenCalledExactlyOnceWith(chosen);
    cleanup();
    show({ ...props, state: { ...props.state, summary: chosen }, summary: input });
    expect(preview()).toContain(t('fact.antOverdue.values.current'));
    expect(preview()).not.toContain(t('fact.realName.label'));
  });
});

describe('what Chinese support is told, in English', () => {
  const inEnglish = { ...speeches.en, chinese: t };
  const showIn = (speech: typeof inEnglish | typeof speeches.zh_CN, props: PopupProps) => {
    const events = noEvents();
    render(
      <WordsProvider speech={speech}>
        <PopupView {...props} {...events} />
      </WordsProvider>,
    );
    return events;
  };
  const summary = () => propsOf({ ...stateOf(refused), place: 'summary' });

  it('is Chinese, with its meaning below', () => {
    showIn(inEnglish, summary());
    const preview = screen.getByRole('region', { name: speeches.en.t('popup.summary.preview') });
    expect(preview.textContent).toContain(t('popup.summary.ask'));
    expect(preview.textContent).not.toContain(speeches.en.t('popup.summary.ask'));
    expect(text()).toContain(speeches.en.t('common.meaning'));
    expect(text()).toContain(speeches.en.t('popup.summary.ask'));
  });
  it('is Chinese for a sentence that was not read, too', () => {
    const { copy } = showIn(inEnglish, propsOf(stateOf('今天晚上吃面')));
    fireEvent.click(screen.getByRole('button', { name: speeches.en.t('popup.unknown.ask') }));
    expect(copy).toHaveBeenCalledExactlyOnceWith(t('popup.summary.ask'));
    expect(text()).toContain(speeches.en.t('popup.summary.ask'));
  });
  it('is copied in Chinese after a scam, too', () => {
    const { copy } = showIn(inEnglish, { ...emptyProps(), state: { ...emptyState, place: 'urgent' } });
    fireEvent.click(screen.getByRole('button', { name: speeches.en.t('popup.foot.copy') }));
    expect(copy).toHaveBeenCalledExactlyOnceWith(t('afterScam.tell'));
    expect(text()).toContain(speeches.en.t('afterScam.tell'));
  });
  it('has no second telling in Chinese', () => {
    showIn(speeches.zh_CN, summary());
    expect(text()).not.toContain(t('common.meaning'));
  });
});

it('a seller is told what not to do as a seller', () => {
  showText('我的店花呗收款开通不了');
  expect(text()).toContain(t('popup.donts.collectFor'));
  expect(text()).not.toContain(t('popup.donts.borrow'));
});
