// The counters of this service's figures, today and at the end of each past day.
import { createFigures } from '@chunhui/county';

export const up = createFigures('talent_pool');
