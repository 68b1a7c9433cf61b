import { catalogue } from '../catalogue.js';

/** What a later source has done to one that is cited. */
export const citations = catalogue({
  narrowed: {
    nb: (by: string) => `innsnevret av ${by}`,
    nn: (by: string) => `innsnevra av ${by}`,
    en: (by: string) => `narrowed by ${by}`,
  },
  overturned: {
    nb: (by: string) => `tilsidesatt av ${by}`,
    nn: (by: string) => `sett til side av ${by}`,
    en: (by: string) => `set aside by ${by}`,
  },
});
