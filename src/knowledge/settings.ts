import type { Setting } from './defineDiagnosis';

/** Where most causes cannot be what was reported (G1, G2). */
export default [
  {
    id: 'merchant',
    when: [
      [{ symptom: 'sceneUnsupported' }],
      [{ fact: 'where', is: ['pay-one-shop'] }],
      [{ symptom: 'sellerCollect' }],
      [{ fact: 'where', is: ['collect'] }],
    ],
    unless: [[{ fact: 'where', is: ['pay-all-shops'] }]],

    weight: '-strong',
    except: [
      'merchantUnsupported',
      'merchantCollectConfusion',
      'limitExhausted',
      'promoRestriction',
      'stepMissing',
      'faceCheckFailed',
      'outdatedClient',
      'accountCompromised',
      'platformOutage',
      'localNetwork',
    ],
  },
  {
    id: 'outage',
    when: [[{ symptom: 'systemBusy' }, { fact: 'othersAffected', is: ['yes'] }]],
    weight: '-strong',
    except: ['accountCompromised', 'platformOutage', 'localNetwork'],
  },
] satisfies Setting[];
