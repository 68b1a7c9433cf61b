import { catalogue } from '../catalogue.js';

/** Help on what is the same for many commands. Short and true: what is told here is there. */
export const topicPhrases = catalogue({
  exitCodes: {
    nb: `Utgangskoder

    0  sjekket; ingenting på eller over --fail-on
    1  funn på eller over --fail-on (ellers error); diff --fail-on change: noe endres;
       rules test: et tilfelle holder ikke, eller reglene er uforklart uenige med en avgjort sak
    2  kunne ikke kjøres: feil på kommandolinjen, en fil som ikke kan leses eller er ugyldig,
       eller ingenting å sjekke; da skrives det ikke noe resultat
    3  regelpakken er ugyldig; rules verify: den har en feil
    4  --fail-on open, og et prosjekt er uavklart
  130  avbrutt; svarene er lagret

Resultatet skrives til standard ut, alt annet til standard feil.`,
    nn: `Utgangskodar

    0  sjekka; ingenting på eller over --fail-on
    1  funn på eller over --fail-on (elles error); diff --fail-on change: noko blir endra;
       rules test: eit tilfelle held ikkje, eller reglane er uforklart usamde med ei avgjord sak
    2  kunne ikkje køyrast: feil på kommandolinja, ei fil som ikkje kan lesast eller er ugyldig,
       eller ingenting å sjekke; då blir det ikkje skrive noko resultat
    3  regelpakken er ugyldig; rules verify: han har ein feil
    4  --fail-on open, og eit prosjekt er uavklart
  130  avbrote; svara er lagra

Resultatet blir skrive til standard ut, alt anna til standard feil.`,
    en: `Exit codes

    0  checked; nothing at or above --fail-on
    1  findings at or above --fail-on (error by default); diff --fail-on change: something changes;
       rules test: a case does not hold, or the rules disagree with a decided case, unexplained
    2  could not be run: a fault on the command line, a file that cannot be read or is not valid,
       or nothing to check; then no result is written
    3  the rule pack is not valid; rules verify: it has a fault
    4  --fail-on open, and a project is undetermined
  130  interrupted; the answers are saved

The result goes to standard output, everything else to standard error.`,
  },
  formats: {
    nb: `Formater

  pretty   til å lese; det som brukes når ingenting sies
  json     til andre programmer: nøkler og koder er engelske og oversettes ikke, tekstene følger
           språket; samme innhold gir samme tegn
  md       bare for report: notatet som Markdown
  text, mermaid og svg   bare for rules graph: nummerert liste, diagramkode og bilde

check tar flere --format på én gang: bare ett til skjermen, de andre til filer, som
json:resultat.json. JSON Schema for prosjektfiler: veivalg schema project.
Prosjektfiler er YAML eller JSON, i UTF-8.`,
    nn: `Format

  pretty   til å lese; det som blir brukt når ingenting er sagt
  json     til andre program: nøklar og kodar er engelske og blir ikkje omsette, tekstane følgjer
           språket; same innhald gir same teikn
  md       berre for report: notatet som Markdown
  text, mermaid og svg   berre for rules graph: nummerert liste, diagramkode og bilete

check tek fleire --format på ein gong: berre eitt til skjermen, dei andre til filer, som
json:resultat.json. JSON Schema for prosjektfiler: veivalg schema project.
Prosjektfiler er YAML eller JSON, i UTF-8.`,
    en: `Formats

  pretty   to be read; what is used when nothing is said
  json     for other programs: keys and codes are English and are not translated, the texts follow
           the language; the same content gives the same bytes
  md       only for report: the memo as Markdown
  text, mermaid and svg   only for rules graph: a numbered list, diagram code and a picture

check takes more than one --format: only one to the screen, the others to files, such as
json:result.json. JSON Schema of project files: veivalg schema project.
Project files are YAML or JSON, in UTF-8.`,
  },
  environment: {
    nb: `Miljø

  VEIVALG_LANG   språket: nb, nn eller en. --lang går foran; uten noen av dem gjelder «språk» i
                 prosjektfilen, ellers nb. Maskinens eget språk har ingenting å si.
  NO_COLOR       uten farger når den har en verdi; det samme som --no-color
  FORCE_COLOR    farger også når ingen terminal ser på; 0 slår dem av
  TERM=dumb      uten farger

veivalg bruker ikke nettet og sender ingenting fra seg.`,
    nn: `Miljø

  VEIVALG_LANG   språket: nb, nn eller en. --lang går føre; utan nokon av dei gjeld «språk» i
                 prosjektfila, elles nb. Språket til maskina har ingenting å seie.
  NO_COLOR       utan fargar når han har ein verdi; det same som --no-color
  FORCE_COLOR    fargar også når ingen terminal ser på; 0 slår dei av
  TERM=dumb      utan fargar

veivalg bruker ikkje nettet og sender ingenting frå seg.`,
    en: `Environment

  VEIVALG_LANG   the language: nb, nn or en. --lang takes precedence; without either, the “språk” of
                 the project file holds, otherwise nb. The machine’s own language has no say.
  NO_COLOR       no colours when it has a value; the same as --no-color
  FORCE_COLOR    colours even when no terminal looks on; 0 turns them off
  TERM=dumb      no colours

veivalg does not use the network and sends nothing.`,
  },
  rules: {
    nb: `Regler

Loven ligger som data: hver regel med hjemmel, tid og sted, og tekst på tre språk. Den som gjelder
på vurderingsdatoen, brukes; --as-of velger en annen dag, fra og med 2017.

  veivalg rules list        alt som står i reglene
  veivalg rules show <id>   én oppføring, lest høyt
  veivalg rules graph       spørsmålene og hvor svarene fører
  veivalg rules verify      bevisene: ingen hull, ingen konflikter
  veivalg rules test        tilfellene som ligger ved reglene

--rules <mappe> tar en annen regelpakke. En kommune kan legge sitt eget lag over: en mappe med en
pakke.yaml som sier hva den bygger på. --rules kan gjentas, og senere lag går foran. Et lag legger
til for sitt eget sted og endrer ikke loven for andre.`,
    nn: `Reglar

Lova ligg som data: kvar regel med heimel, tid og stad, og tekst på tre språk. Den som gjeld på
vurderingsdatoen, blir brukt; --as-of vel ein annan dag, frå og med 2017.

  veivalg rules list        alt som står i reglane
  veivalg rules show <id>   éi oppføring, lesen høgt
  veivalg rules graph       spørsmåla og kvar svara fører
  veivalg rules verify      bevisa: ingen hol, ingen konfliktar
  veivalg rules test        tilfella som ligg ved reglane

--rules <mappe> tek ein annan regelpakke. Ein kommune kan leggje sitt eige lag over: ei mappe med ei
pakke.yaml som seier kva ho byggjer på. --rules kan takast opp att, og seinare lag går føre. Eit lag
legg til for sin eigen stad og endrar ikkje lova for andre.`,
    en: `Rules

The law is kept as data: each rule with its legal basis, time and place, and its text in three
languages. What is in force on the date of assessment applies; --as-of chooses another day, from 2017.

  veivalg rules list        everything in the rules
  veivalg rules show <id>   one entry, read aloud
  veivalg rules graph       the questions and where the answers lead
  veivalg rules verify      the proofs: no gaps, no conflicts
  veivalg rules test        the cases that lie beside the rules

--rules <folder> takes another rule pack. A municipality can lay a layer of its own over it: a folder
with a pakke.yaml that says what it builds on. --rules can be repeated, and later layers take
precedence. A layer adds for its own place and does not change the law for others.`,
  },
  accessibility: {
    nb: `Tilgjengelighet

  ask --plain    spør linje for linje, uten å tegne skjermen på nytt: for skjermlesere og enkle
                 terminaler. Svarene er nummerert; skriv tallet eller ordet.
  --no-color     eller NO_COLOR: uten farger. Farge sier aldri noe som ikke også står med ord.
  rules graph    gir en nummerert liste å lese; et bilde (svg) har den samme listen som beskrivelse

Du trenger ikke spørreskjemaet: veivalg new lager en fil med alle spørsmålene, som du kan fylle ut i
et vanlig redigeringsprogram. Alt kan gjøres fra tastaturet.`,
    nn: `Tilgjenge

  ask --plain    spør linje for linje, utan å teikne skjermen på nytt: for skjermlesarar og enkle
                 terminalar. Svara er nummererte; skriv talet eller ordet.
  --no-color     eller NO_COLOR: utan fargar. Farge seier aldri noko som ikkje også står med ord.
  rules graph    gir ei nummerert liste å lese; eit bilete (svg) har den same lista som omtale

Du treng ikkje spørjeskjemaet: veivalg new lagar ei fil med alle spørsmåla, som du kan fylle ut i eit
vanleg redigeringsprogram. Alt kan gjerast frå tastaturet.`,
    en: `Accessibility

  ask --plain    asks line by line, without redrawing the screen: for screen readers and simple
                 terminals. The answers are numbered; type the number or the word.
  --no-color     or NO_COLOR: no colours. Colour never says anything that the words do not.
  rules graph    gives a numbered list to read; a picture (svg) has the same list as its description

You can do without the interview: veivalg new makes a file with every question, which you can fill in
with any editor. Everything can be done from the keyboard.`,
  },
});
