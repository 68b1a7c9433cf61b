import type { Box, Graph } from '../graph/model.js';
import type { PackAtDate } from '../pack/at-date.js';
import type { Language } from '../text/localised.js';
import { graphPhrases } from '../text/phrases/graph.js';
import type { Chart } from './chart.js';
import { asOf, conclusionsIn } from './graph-chart.js';
import { GraphWords } from './graph-words.js';

/** Which conclusion rests on which, and on which questions: exactly what their graphs ask for. */
export function overviewOf(law: PackAtDate, graphs: readonly Graph[], language: Language): Chart {
  const say = graphPhrases[language];
  const words = new GraphWords(law, language);
  const ids = graphs.map(({ assessment }) => assessment.id);
  return {
    id: null,
    title: say.overview,
    language,
    notes: [...asOf(law, language), say.eachHasItsOwn],
    nodes: graphs.map((graph, at) => ({
      number: at + 1,
      shape: 'conclusion',
      text: words.name(graph.assessment),
      mark: graph.assessment.shown ? graph.assessment.id : say.step(graph.assessment.id),
      details: [...asksFor(graph, 'question', say.asks), ...asksFor(graph, 'worked-out', say.worksOut)],
    })),
    arrows: graphs.flatMap((graph, to) => conclusionsIn(graph).map((id) => ({ from: ids.indexOf(id), to, label: '' }))),
    limits: [],
  };
}

function asksFor({ boxes }: Graph, kind: Box['kind'], told: (ids: string) => string): string[] {
  const ids = [...new Set(boxes.filter((box) => box.kind === kind).map(({ id }) => id))];
  return ids.length === 0 ? [] : [told(ids.join(', '))];
}
