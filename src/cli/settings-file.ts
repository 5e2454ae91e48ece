// The name of the settings of a workspace; it stands in the working folder.

export const SETTINGS_FILE = 'joint-protocol.yaml';
