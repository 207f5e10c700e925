import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.js';

describe('readConfig', () => {
  it('works with nothing set', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 4000, neo4j: null });
  });

  it('takes Neo4j only when its address is set', () => {
    expect(readConfig({ NEO4J_PASSWORD: 'x' }).neo4j).toBeNull();
    expect(readConfig({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'x' }).neo4j).toEqual({
      uri: 'neo4j://db:7687',
      username: 'neo4j',
      password: 'x',
      database: 'neo4j',
    });
  });

  it('treats an empty variable as not set', () => {
    expect(readConfig({ NEO4J_URI: '', PORT: '' })).toMatchObject({ port: 4000, neo4j: null });
  });

  it('names every variable it cannot use', () => {
    expect(() => readConfig({ PORT: 'many', NEO4J_URI: 'http://db' })).toThrow(ConfigError);
    expect(() => readConfig({ PORT: 'many', NEO4J_URI: 'http://db' })).toThrow(
      /PORT: .*NEO4J_URI: must be a bolt/,
    );
  });
});
