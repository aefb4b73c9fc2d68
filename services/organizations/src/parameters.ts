// The county's effective model: what every rule of this service reads, believed for two seconds.
import type { Session } from '@chunhui/database';
import { type Model, yuping1 } from '@chunhui/model';

export async function modelOf(_session: Session): Promise<Model> {
  return yuping1;
}
