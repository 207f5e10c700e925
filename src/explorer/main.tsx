import 'graphiql/setup-workers/vite';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { fetcher } from './fetcher.js';
import { FIRST_QUERY } from './first-query.js';

const element = document.getElementById('explorer');
if (element === null) throw new Error('The page has no element for the explorer.');
createRoot(element).render(createElement(GraphiQL, { fetcher, defaultQuery: FIRST_QUERY }));
