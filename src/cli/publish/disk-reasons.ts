// Why the computer said no, in words, by the code that the operating system gives. Codes that can mean a fault of the tool as well stand
// where they are known to mean something else.

export const DISK_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'there is no space left on the disk',
  EDQUOT: 'the disk quota of this account is used up',
  EIO: 'the disk reported a read or write error',
  EBUSY: 'another program has it open',
  ETXTBSY: 'another program has it open',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOMEM: 'the computer is out of memory',
  EFBIG: 'a file grew too large for the disk',
  ENAMETOOLONG: 'the name is too long for the disk',
};
