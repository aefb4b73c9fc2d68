// The county's effective model: what every rule of this service reads, believed for two seconds.
import { createModelReader } from '@chunhui/county';
import { restoreModel, yuping1 } from '@chunhui/model';

export const modelOf = createModelReader((document) => restoreModel(document, yuping1), yuping1);
