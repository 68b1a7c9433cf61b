import { describe, expect, it } from 'vitest';
import { packAt } from '../../src/pack/at-date.js';
import { pack } from '../support/pack.js';
import { shippedCases } from '../support/shipped-cases.js';

/**
 * What EØS artikkel 61 (1) is asked about, condition by condition, with the entries that say it in a result: a factor, a rule
 * or a check.
 */
const points: Readonly<Record<string, readonly string[]>> = {
  'advantage: money, premises, staff, loans': ['moment.fordel.støtte-uten-gjenytelse', 'moment.fordel.naturalytelse'],
  'advantage: an open competition': ['moment.fordel.åpen-konkurranse', 'moment.fordel.ett-tilbud'],
  'advantage: a documented market price when directly awarded': ['moment.fordel.dokumentert-markedspris', 'moment.fordel.uten-markedspris'],
  'advantage: the municipality as owner, lender or landlord': ['statsstøtte.vilkårene-er-ikke-dokumentert'],
  'advantage: Altmark': ['moment.fordel.altmark'],
  'advantage: passed on to others': ['moment.fordel.mellomledd', 'statsstøtte.videreformidling'],
  'undertaking: others offer the same against payment': ['moment.foretak.kommersielle-tilbyr-det-samme'],
  'undertaking: a statutory task based on solidarity': ['moment.foretak.solidarisk-system'],
  'undertaking: users pay little or nothing': ['moment.foretak.ubetydelig-egenbetaling'],
  'undertaking: users pay most of it': ['moment.foretak.brukerne-betaler-mesteparten'],
  'undertaking: exercise of public authority': ['moment.foretak.unntatt-som-myndighetsutøvelse'],
  'undertaking: run by volunteers': ['moment.foretak.frivillig-drevet'],
  'undertaking: the giver buys the same from commercial operators': [
    'moment.foretak.kjøp-av-kommersielle',
    'statsstøtte.kjøper-av-kommersielle',
  ],
  'undertaking: profit and competition on price': ['moment.foretak.konkurranse-om-pris', 'moment.foretak.overskudd-i-solidarisk-system'],
  'undertaking: sells other services': ['moment.foretak.annet-salg'],
  'undertaking: letting of housing': ['moment.foretak.utleie-av-bolig'],
  'public funds: from the municipality, the county or the State': ['moment.offentlige-midler.det-offentlige-betaler'],
  'public funds: EU and EEA funds': ['moment.offentlige-midler.eu-eøs-midler', 'statsstøtte.eu-eøs-midler'],
  'public funds: purely private money passed on': ['moment.offentlige-midler.private-gaver', 'statsstøtte.bare-private-gaver'],
  'selectivity: a named recipient or a choice': ['moment.selektivitet.giveren-velger', 'moment.selektivitet.uten-ordning'],
  'selectivity: open to all without discretion': ['moment.selektivitet.alle-slipper-til', 'statsstøtte.åpen-for-alle-er-ikke-nok'],
  'selectivity: private persons with a free choice': ['statsstøtte.privatpersoner-uten-fritt-valg'],
  'distortion: competitors': ['moment.konkurransevridning.kommersielle-konkurrenter', 'moment.konkurransevridning.ideelle-konkurrenter'],
  'distortion: a legal monopoly': ['moment.konkurransevridning.enerett'],
  'distortion: would have had to be earned': ['moment.konkurransevridning.driftsstøtte', 'statsstøtte.drift-må-ellers-tjenes-inn'],
  'trade: users are local': ['moment.samhandel.lokale-brukere'],
  'trade: users from other states': ['moment.samhandel.brukere-fra-andre-land'],
  'trade: owners across borders': ['moment.samhandel.konsern-over-grensene'],
  'trade: small and full': ['moment.samhandel.liten-kapasitet', 'statsstøtte.plass-til-flere'],
  'trade: language and rules': ['moment.samhandel.språk-og-regler'],
  'trade: a small amount': ['statsstøtte.lite-beløp-er-ikke-rent-lokalt'],
};

describe('every question that the six conditions of state aid raise', () => {
  const shown = new Set(shippedCases.flatMap(({ expectations }) => expectations.flatMap((one) => (one.wanted === 'ja' ? [one.id] : []))));

  it.each(Object.entries(points))('%s: is told in the result of some case', (_, entries) => {
    expect(entries.filter((entry) => !shown.has(entry))).toEqual([]);
  });

  it('only leans: no rule of a condition rests on such a fact', () => {
    const conditions = [...packAt(pack, '2026-11-22').assessments.values()].filter(({ id }) => id.startsWith('vilkår.'));
    const restingOn = (fact: string): string[] =>
      conditions.flatMap(({ id, rules }) => (JSON.stringify(rules).includes(`"${fact}"`) ? [id] : []));
    expect(conditions).toHaveLength(6);
    expect(restingOn('flere-tilbud')).toEqual(['vilkår.fordel']);
    expect(
      ['kjøp-av-kommersielle', 'få-plasser', 'midlenes-opphav', 'tiltakets-fase', 'markedspris-dokumentert'].flatMap(restingOn),
    ).toEqual([]);
  });
});

describe('the self-declaration asks for the period of the day of the award (støtteforskriften §§ 2 and 4)', () => {
  const asksFor = (day: string): string =>
    packAt(pack, day)
      .checklist.filter(({ id }) => id === 'bagatell.egenerklæring' || id === 'bagatell.før-2023')
      .map(({ text }) => text.nb)
      .join('\n');
  const years = 'inneværende og de to foregående regnskapsårene';
  const back = 'siste tre årene, regnet bakover fra tildelingsdagen';

  it.each(['2017-01-01', '2023-01-01', '2023-01-02', '2023-12-31'])('%s: the financial year and the two before it', (day) => {
    expect(asksFor(day)).toContain(years);
    expect(asksFor(day)).not.toContain(back);
  });

  // From January 2024 no period is confirmed before 11 November; three years back holds the three financial years too.
  it.each(['2024-01-01', '2024-11-10', '2024-11-11', '2025-10-28', '2026-11-22'])('%s: three years back', (day) => {
    expect(asksFor(day)).toContain(back);
    expect(asksFor(day)).not.toContain(years);
  });
});

describe('a supplier can complain to KOFA (klagenemndsforskriften § 6 (2))', () => {
  it('within six months of the contract, and within six months of the cancellation', () => {
    const item = packAt(pack, '2026-11-22').checklist.find(({ id }) => id === 'kontrakt.klage-til-kofa');
    expect(item?.deadline?.nb).toContain('seks måneder etter kontrakten eller etter at konkurransen er avlyst');
  });
});
