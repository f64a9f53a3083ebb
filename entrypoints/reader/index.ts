// Reads and asks, apart from the gate: most pages have no article and never load this.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerPoint } from './contract.ts';
import { openReader } from './open-reader.ts';

export default defineUnlistedScript(() => {
  readerPoint.dramatisReader = openReader;
});
