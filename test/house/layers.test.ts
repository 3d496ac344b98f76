import { describe, expect, it } from 'vitest';
import { shippedCode } from '../support/sourceFiles';
import { forbiddenImports, unusedAllowances } from './layers';

describe('layers', () => {
  it('nobody imports what their layer must not know', () => {
    const files = shippedCode();
    expect(files.length).toBeGreaterThan(50);
    expect(forbiddenImports(files)).toEqual([]);
  });

  it('nobody may import what nobody of their layer does', () => {
    expect(unusedAllowances(shippedCode())).toEqual([]);
  });

  it('an allowance to run something is not used by its types', () => {
    const types = { path: 'src/engine/scam/x.ts', text: "import type { X } from './y';" };
    const runs = { path: 'src/engine/scam/x.ts', text: "import { x } from './y';" };
    expect(unusedAllowances([types])).toContain('engine: ^src\\/engine\\/');
    expect(unusedAllowances([runs])).not.toContain('engine: ^src\\/engine\\/');
  });

  it.each([
    ['src/page/readBlock.ts', "import { readFacts } from '../profile/factStore';"],
    ['src/page/readBlock.ts', "import type { Facts } from '../profile/factStore';"],
    ['src/page/readBlock.ts', "import { diagnose } from '../engine/diagnose/diagnose';"],
    ['src/page/readBlock.ts', "import { recognise } from '../engine/recognise/createRecogniser';"],
    ['src/page/readBlock.ts', "import { h } from 'preact';"],
    ['src/page/readBlock.ts', "const later = () => import('../knowledge/causes/underAge');"],
    ['src/page/readBlock.ts', "const all = import.meta.glob('../knowledge/causes/*.ts', { eager: true });"],
    ['src/engine/scam/judgeHost.ts', "import { parse } from 'tldts';"],
    ['src/engine/scam/judgeHost.ts', "export * from '../../knowledge/sites';"],
    ['src/engine/scam/judgeHost.ts', "import { browser } from 'wxt/browser';"],
    ['src/knowledge/causes/underAge.ts', "import { Cause } from '../define';"],
    ['src/knowledge/phones.ts', "import { foldText } from '../engine/text/foldText';"],
    ['src/ui/popup/app.tsx', "import { readSettings } from '../../profile/settings';"],
    ['src/ui/popup/app.tsx', "import causes, { type Cause } from '../../knowledge/causes';"],
    ['src/platform/badge.ts', "import { startPage } from '../app/startPage';"],
    ['src/profile/mend.ts', "type Card = import('../ui/card/types').Card;"],
    ['src/ui/popup/app.tsx', "import { browserWords } from '../../platform/words';"],
    ['entrypoints/background.ts', "import { diagnose } from '../src/engine/diagnose/diagnose';"],
    ['src/day.ts', "import { once } from './engine/once';"],
    ['src/helpers/misc.ts', ''],
  ])('%s with %s is caught', (path, text) => {
    expect(forbiddenImports([{ path, text }])).toHaveLength(1);
  });

  it.each([
    ['src/page/readBlock.ts', "import type { Recognition } from '../engine/recognise/types';"],
    ['src/page/chooseCards.ts', "import { firstCaution } from '../engine/scam/firstCaution';"],
    ['src/knowledge/causes/underAge.ts', "import type { Cause } from '../define';"],
    [
      'src/knowledge/causes/index.ts',
      "const all = import.meta.glob(['./*.ts', '!./*.test.ts'], { eager: true });",
    ],
    ['src/ui/popup/app.tsx', "import type { Diagnosis } from '../../engine/diagnose/types';"],
    [
      'src/app/popup/popup.tsx',
      "import '../../ui/theme/popup.css'; import { readFacts } from '../../profile/factStore';",
    ],
  ])('%s with %s is fine', (path, text) => {
    expect(forbiddenImports([{ path, text }])).toEqual([]);
  });
});
