"""Which file systems SQLite's log cannot be trusted on: those of other machines."""

from __future__ import annotations

from pathlib import Path

NETWORK_TYPES = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre"}
    | {"fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.s3fs", "davfs", "fuse.davfs2", "ocfs2"}
)
SYNCED_FOLDERS = (
    "Dropbox", "OneDrive", "Google Drive", "iCloud Drive", "Nextcloud", "Syncthing",
)  # fmt: skip
"""Their clients copy the file while it is in use, without its log."""


def network_file_system(folder: Path, mounts: Path = Path("/proc/mounts")) -> str | None:
    """The type of the network file system or the synchronising client; None for a local folder."""
    for name in SYNCED_FOLDERS:
        if any(part == name or part.startswith(f"{name} -") for part in folder.parts):
            return name
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    best, kind = "", ""
    place = f"{folder.resolve()}/"
    for line in lines:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ").rstrip("/") + "/"
        # The last one wins among equals: a later mount hides an earlier one.
        if place.startswith(point) and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind if kind in NETWORK_TYPES else None
