// Reads and verification of certificates; their mutations are declared in certificate.service.ts.

import { parametersOf } from '@chunhui/county';
import { isId } from '@chunhui/runtime';
import type { QueryResolvers, ServiceCertificateResolvers } from '../generated/resolvers.ts';
import { volunteersById } from '../volunteer/volunteer.store.ts';
import { verifyCertificate } from './certificate.service.ts';
import { writeCertificatePdf } from './certificate-pdf.ts';
import { certificatesById, replacementsOf } from './service-certificate.store.ts';
import type { CertifiedService } from './service-certificate.table.ts';

export const certificateQueries = {
  verifyCertificate: (_root, { number, code }, { session }) => verifyCertificate(session, number, code),
  serviceCertificate: (_root, { id }, { load }) => (isId(id) ? load(certificatesById, id) : null),
} satisfies QueryResolvers;

export const serviceCertificateResolvers: ServiceCertificateResolvers = {
  volunteer: ({ volunteerId }, _args, { load }) => load(volunteersById, volunteerId),
  services: ({ services }) => JSON.parse(services) as CertifiedService[],
  replaces: ({ replacesId }, _args, { load }) => (replacesId === null ? null : load(certificatesById, replacesId)),
  replacedBy: ({ id }, _args, { load }) => load(replacementsOf, id),
  pdf: async (certificate, _args, { session }) => {
    const { certificatePrefix } = await parametersOf(session);
    return (await writeCertificatePdf(certificate, certificatePrefix)).toString('base64');
  },
};
