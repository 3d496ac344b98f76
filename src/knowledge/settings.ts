import type { Setting } from './defineDiagnosis';

/** Where most causes cannot be what was reported (G1, G2, and messages that speak of age or a queue alone). */
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
    id: 'age',
    when: [[{ symptom: 'ageNotMet' }]],
    unless: [[{ fact: 'age', is: ['18-22', '23-59', '60plus'] }]],
    weight: '-moderate',
    except: ['underAge'],
  },
  {
    id: 'queue',
    when: [[{ symptom: 'queueFull' }]],
    weight: '-moderate',
    except: ['dailyQueueFull', 'accountCompromised', 'platformOutage', 'localNetwork'],
  },
  {
    id: 'outage',
    when: [[{ symptom: 'systemBusy' }, { fact: 'othersAffected', is: ['yes'] }]],
    weight: '-strong',
    except: ['accountCompromised', 'platformOutage', 'localNetwork'],
  },
] satisfies Setting[];
