export { recognise } from './recognise';
