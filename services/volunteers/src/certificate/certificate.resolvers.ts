// Certificates: issued, revoked, re-issued, printed, and verified by anyone.

import { parametersOf } from '@chunhui/county';
import { mutation } from '@chunhui/runtime';
import type { VolunteersContext } from '../context.ts';
import type { MutationResolvers, QueryResolvers, ServiceCertificateResolvers } from '../generated/resolvers.ts';
import { isId } from '../input.ts';
import { volunteersById } from '../volunteer/volunteer.store.ts';
import {
  codeOf,
  issueCertificate,
  issueCertificateInput,
  reissueCertificate,
  reissueCertificateInput,
  revokeCertificate,
  revokeCertificateInput,
  verifyCertificate,
} from './certificate.service.ts';
import { writeCertificatePdf } from './certificate-pdf.ts';
import { certificatesById, replacementsOf } from './service-certificate.store.ts';
import type { CertifiedService } from './service-certificate.table.ts';

export const certificateQueries: Pick<QueryResolvers, 'verifyCertificate' | 'serviceCertificate'> = {
  verifyCertificate: (_root, { number, code }, { session }) => verifyCertificate(session, number, code),
  serviceCertificate: (_root, { id }, { load }) => (isId(id) ? load(certificatesById, id) : null),
};

export const certificateMutations: Pick<
  MutationResolvers,
  'issueCertificate' | 'revokeCertificate' | 'reissueCertificate'
> = {
  issueCertificate: mutation(issueCertificateInput, async (input, { session }: VolunteersContext) => ({
    certificate: await issueCertificate(session, input, new Date()),
  })),
  revokeCertificate: mutation(revokeCertificateInput, async (input, { session }: VolunteersContext) => ({
    certificate: await revokeCertificate(session, input),
  })),
  reissueCertificate: mutation(reissueCertificateInput, async (input, { session }: VolunteersContext) => ({
    certificate: await reissueCertificate(session, input, new Date()),
  })),
};

export const serviceCertificateResolvers: ServiceCertificateResolvers = {
  volunteer: ({ volunteerId }, _args, { load }) => load(volunteersById, volunteerId),
  code: ({ number }, _args, { session }) => codeOf(session, number),
  services: ({ services }) => JSON.parse(services) as CertifiedService[],
  replaces: ({ replacesId }, _args, { load }) => (replacesId === null ? null : load(certificatesById, replacesId)),
  replacedBy: ({ id }, _args, { load }) => load(replacementsOf, id),
  pdf: async (certificate, _args, { session }) => {
    const { certificatePrefix } = await parametersOf(session);
    const paper = { code: codeOf(session, certificate.number), prefix: certificatePrefix };
    return (await writeCertificatePdf(certificate, paper)).toString('base64');
  },
};
