import { createHash } from 'node:crypto';
import type { SourceDocument } from '../source/document.js';
import { type Problem, ProblemsError, sortProblems } from '../source/problem.js';
import { tellForm } from '../source/words.js';
import { telling } from '../text/catalogue.js';
import { layerPhrases } from '../text/phrases/layers.js';
import { hashOf } from './build.js';
import { checkPack } from './check.js';
import { convertEntries } from './convert.js';
import { laid } from './layer-entries.js';
import type { Entry, Layer, Pack, Place } from './model.js';
import { namesOf } from './names.js';
import { withPlaces } from './places.js';
import { knownFaults, manifestName, missingFile, type PackFile, type Read, readFiles } from './read-files.js';
import { buildsOn, layerSchema, type RawLayer } from './schema.js';

const tell = telling(layerPhrases);

/** The files of a layer, and the folder that they are told with. */
export type LayerFiles = { readonly folder: string; readonly files: readonly PackFile[] };

/**
 * Lays a municipality's own rules over a pack. A layer adds to what holds at its own places, and changes nothing in the
 * law of anywhere else: that is for the law, and not for a layer.
 * @throws ProblemsError with every fault in every file of the layer at once.
 */
export function layOver(under: Pack, { folder, files }: LayerFiles): Pack {
  const read = readFiles(files, layerSchema, folder);
  const missing = files.some((file) => file.path === manifestName) ? [] : [missingFile(manifestName, folder)];
  const problems = [...read.problems, ...missing];
  const { manifest, manifestDocument } = read;
  if (!manifest || !manifestDocument) throw new ProblemsError('pack', sortProblems(problems));

  problems.push(...manifestProblems(under, manifest, manifestDocument), ...sourceProblems(under, read));
  // Over another pack than its own, everything in it would look wrong.
  if (manifest[buildsOn] !== under.id) throw new ProblemsError('pack', sortProblems(problems));
  const own = manifest.steder.map((place): Place => ({ id: place.id, name: place.navn }));
  const base = withPlaces(under, own);
  const { entries, documents, problems: converting } = convertEntries(read.found, base.places, namesOf(base));
  const merged = laid(base, entries, new Set(own.map(({ id }) => id)), documents, under.places);
  const schemes = [...entries.schemes, ...entries.schemeQuestions];
  const layer: Layer = {
    id: manifest.id,
    version: manifest.versjon,
    name: manifest.navn,
    folder,
    hash: hashOf(files),
    verifiedAsOf: manifest.kontrollert,
    adds: [...new Set([...merged.adds, ...schemes.map(({ id }) => id)])].sort(),
    overrides: merged.overrides,
    rewordings: merged.rewordings,
  };
  const pack: Pack = {
    ...base,
    ...merged.entries,
    schemes: [...base.schemes, ...entries.schemes],
    schemeQuestions: [...base.schemeQuestions, ...entries.schemeQuestions],
    sources: [...base.sources, ...read.sources],
    terms: [...base.terms, ...read.terms],
    hash: createHash('sha256').update(`${under.hash}\n${layer.hash}\n`).digest('hex'),
    // The whole was verified when the part that was verified first was.
    verifiedAsOf: [under.verifiedAsOf, layer.verifiedAsOf].sort()[0] ?? under.verifiedAsOf,
    layers: [...base.layers, layer],
  };
  const faults = knownFaults(
    files,
    problems,
    [
      ...converting,
      ...merged.problems,
      ...schemeProblems(schemes, own, documents),
      ...checkPack({ ...pack, ...merged.written }, documents),
    ],
    folder,
  );
  if (faults.length > 0) throw new ProblemsError('pack', sortProblems(faults));
  return pack;
}

/** A layer adds grant schemes of its own places, and the questions that they need; those of others it leaves alone. */
function schemeProblems(added: readonly Entry[], own: readonly Place[], documents: ReadonlyMap<string, SourceDocument>): Problem[] {
  return added.flatMap(({ id, scope, file, path }) => {
    const document = documents.get(file);
    if (!document || own.some((place) => place.id === scope)) return [];
    return [
      document.problem(
        'lag.ikke-eget-sted',
        document.placeOf([...path, 'gjelder', 'sted']) ?? document.placeOf([...path, 'id']),
        tell((say) => say.notOwnPlace(id, scope)),
        tell((say) => say.writePlace(own.map((place) => place.id))),
      ),
    ];
  });
}

function manifestProblems(under: Pack, manifest: RawLayer, document: SourceDocument): Problem[] {
  const at = (...path: (string | number)[]) => document.placeOf(path);
  const wrongPack =
    manifest[buildsOn] === under.id
      ? []
      : [
          document.problem(
            'lag.annen-pakke',
            at('bygger-på'),
            tell((say) => say.otherPack(manifest[buildsOn], under.id)),
            tell((say) => say.rightPack(under.id)),
          ),
        ];
  const before = under.layers.find(({ id }) => id === manifest.id);
  const twice =
    before || manifest.id === under.id
      ? [
          document.problem(
            'lag.dobbelt',
            at('id'),
            tell((say) => say.usedBefore(manifest.id)),
            tellForm((say, language) => say.seeFile(before ? `${before.folder}/${manifestName}` : layerPhrases[language].packBelow)),
          ),
        ]
      : [];
  const places = manifest.steder.flatMap((place, index) => {
    const known = under.places.find(({ id }) => id === place.id);
    const earlier = manifest.steder.slice(0, index).some(({ id }) => id === place.id);
    if (place.id === 'nasjonalt' || place.id === 'annen' || earlier || (known && known.name !== place.navn)) {
      const message = tell((say) =>
        known ? say.placeKnown(place.id, known.name) : earlier ? say.placeTwice(place.id) : say.placeTaken(place.id),
      );
      return [document.problem('lag.sted', at('steder', index, 'id'), message)];
    }
    return [];
  });
  return [...wrongPack, ...twice, ...places];
}

/** A source of the pack underneath is what its entries cite; a layer cannot make it another. */
function sourceProblems(under: Pack, { sources, sourcesDocument: document }: Read<RawLayer>): Problem[] {
  if (!document) return [];
  return sources.flatMap(({ key }, index) =>
    under.sources.some((known) => known.key === key)
      ? [
          document.problem(
            'lag.kilde',
            document.placeOf(['kilder', index, 'nøkkel']),
            tell((say) => say.sourceBelow(key)),
            tell((say) => say.useSource),
          ),
        ]
      : [],
  );
}
