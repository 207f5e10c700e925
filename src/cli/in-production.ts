// Imported first. Libraries look for mistakes of developers unless they are told that they run in production: graphql
// looks at every value for a second copy of itself, which takes an eighth of what a request takes in this process.
// oxlint-disable-next-line node/no-process-env -- set for others to read, not read.
process.env['NODE_ENV'] ??= 'production';
