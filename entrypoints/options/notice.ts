import notice from '../../NOTICE?raw';

/** Licences and sources of everything that ships. */
export const NOTICE: string = notice;
