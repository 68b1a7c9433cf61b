import fc from 'fast-check';

// The same cases in every run, so that a red run is about the change at hand. FC_SEED=… looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261121) });
