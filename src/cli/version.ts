import { version } from '../../package.json';

/** Version of the tool, as reports name it. */
export const VERSION: string = version;
