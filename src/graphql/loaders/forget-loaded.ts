import DataLoader from 'dataloader';
import type { Loaders } from './loaders.js';

/** Makes the loaders read again, because something has been written. */
export function forgetLoaded({ node, askedArticles, ...others }: Loaders): void {
  askedArticles.clearAll();
  for (const loader of [...Object.values(node), ...Object.values(others)])
    if (loader instanceof DataLoader) loader.clearAll();
}
