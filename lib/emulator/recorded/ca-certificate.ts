/** A certificate of a made-up certificate authority, whose key was thrown away. Nothing can be signed with it. */
export const CA_CERTIFICATE = [
  "-----BEGIN CERTIFICATE-----",
  "MIIB5DCCAYmgAwIBAgIUdp5QytrdLnImUa2yuKSc8PfOyiswCgYIKoZIzj0EAwIw",
  "RjEZMBcGA1UEAwwQY2ZhY2Nlc3MgY29uZm9ybTEpMCcGA1UECgwgbWFkZSB1cCwg",
  "aXRzIGtleSB3YXMgdGhyb3duIGF3YXkwIBcNMjYxMTI5MjM0MzI2WhgPMjEyNjEx",
  "MDUyMzQzMjZaMEYxGTAXBgNVBAMMEGNmYWNjZXNzIGNvbmZvcm0xKTAnBgNVBAoM",
  "IG1hZGUgdXAsIGl0cyBrZXkgd2FzIHRocm93biBhd2F5MFkwEwYHKoZIzj0CAQYI",
  "KoZIzj0DAQcDQgAE8HIudiAN7SLCXP/OYhUln/yA62oxEFlCuE+PbHDaHcqNfr2+",
  "pW1pRbYw92FL9zDFYMPomcxPv4FXKvdskmfJkqNTMFEwHQYDVR0OBBYEFOi8pPlj",
  "DluzhmFAnAw+PPbiC7CuMB8GA1UdIwQYMBaAFOi8pPljDluzhmFAnAw+PPbiC7Cu",
  "MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhAIQvPSgm7LpqdUbp",
  "jbtCPd3UtoeRLWuxxa4NXlDudEf4AiEAquydauY7HYRB/2Aj42g9il7T6oa4KvMO",
  "VkMxIRj74fk=",
  "-----END CERTIFICATE-----",
].join("\n");
