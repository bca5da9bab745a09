import fc from 'fast-check'

// The same cases every time, so that a commit that passed once passes again; `npm run test:properties` looks for new ones.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_251_030) })
