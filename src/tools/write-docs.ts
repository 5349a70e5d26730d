import { writeDocs } from './generate-docs';

const touched = writeDocs(process.cwd());
process.stdout.write(touched.length === 0 ? 'The documentation is up to date.\n' : `${touched.join('\n')}\n`);
