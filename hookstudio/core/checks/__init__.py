"""What would break, before it is sent: rules, the matrix, hostile values, snapshots, reports."""
