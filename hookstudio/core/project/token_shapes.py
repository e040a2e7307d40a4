"""Shapes of keys that their issuers document: a prefix that is no accident, then enough characters.

Each is named after who issues it, which is what a moved key is first called.
"""

from __future__ import annotations

import re

_HEX32 = "[0-9a-f]{32}"
_UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"

SHAPES: tuple[tuple[str, str], ...] = (
    ("stripe", r"(?:sk|rk|pk)_(?:live|test)_[0-9A-Za-z]{16,}"),
    ("webhook", r"whsec_[0-9A-Za-z+/=]{24,}"),
    ("github", r"gh[pousr]_[0-9A-Za-z]{36,}|github_pat_[0-9A-Za-z_]{22,}"),
    ("gitlab", r"gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|oas)-[0-9A-Za-z_-]{20,}"),
    ("slack", r"xox[abeoprs]-[0-9A-Za-z-]{10,}|xapp-[0-9A-Za-z-]{10,}"),
    ("aws", r"(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}"),
    ("google", r"AIza[0-9A-Za-z_-]{35}|ya29\.[0-9A-Za-z_-]{20,}|GOCSPX-[0-9A-Za-z_-]{28}"),
    ("sendgrid", r"SG\.[0-9A-Za-z_-]{16,}\.[0-9A-Za-z_-]{16,}"),
    ("mailgun", rf"key-{_HEX32}"),
    ("mailchimp", rf"{_HEX32}-us[0-9]{{1,2}}"),
    ("brevo", r"xkeysib-[0-9a-f]{64}-[0-9A-Za-z]{16}"),
    ("resend", r"re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24}"),
    ("lob", r"(?:live|test)_(?:pub_)?[0-9a-f]{35}"),
    ("anthropic", r"sk-ant-[0-9A-Za-z_-]{20,}"),
    ("openai", r"sk-(?:proj-|svcacct-)?[0-9A-Za-z_-]{20,}"),
    ("groq", r"gsk_[0-9A-Za-z]{40,}"),
    ("replicate", r"r8_[0-9A-Za-z]{37}"),
    ("perplexity", r"pplx-[0-9A-Za-z]{40,}"),
    ("xai", r"xai-[0-9A-Za-z]{60,}"),
    ("hugging_face", r"hf_[0-9A-Za-z]{30,}"),
    ("shopify", r"shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}"),
    ("square", r"sq0(?:atp|csp)-[0-9A-Za-z_-]{22,}"),
    ("razorpay", r"rzp_(?:live|test)_[0-9A-Za-z]{14,}"),
    ("plaid", rf"access-(?:sandbox|development|production)-{_UUID}"),
    ("facebook", r"EAA[0-9A-Za-z]{40,}"),
    ("telegram", r"[0-9]{8,10}:AA[0-9A-Za-z_-]{33}"),
    ("discord", r"[MNO][0-9A-Za-z_-]{23,25}\.[0-9A-Za-z_-]{6}\.[0-9A-Za-z_-]{27,}"),
    ("npm", r"npm_[0-9A-Za-z]{36}"),
    ("pypi", r"pypi-AgE[0-9A-Za-z_-]{50,}"),
    ("rubygems", r"rubygems_[0-9a-f]{48}"),
    ("docker", r"dckr_pat_[0-9A-Za-z_-]{27}"),
    ("artifactory", r"AKCp[0-9A-Za-z]{60,}"),
    ("digitalocean", r"do[opr]_v1_[0-9a-f]{64}"),
    ("heroku", r"HRKU-[0-9A-Za-z_-]{36,}"),
    ("netlify", r"nfp_[0-9A-Za-z]{36}"),
    ("fly", r"fo1_[0-9A-Za-z_-]{43}"),
    ("pulumi", r"pul-[0-9a-f]{40}"),
    ("vault", r"hv[sbr]\.[0-9A-Za-z_-]{24,}"),
    ("terraform", r"[0-9A-Za-z]{14}\.atlasv1\.[0-9A-Za-z_-]{60,}"),
    ("doppler", r"dp\.(?:pt|st|ct|sa|scim|audit)\.[0-9A-Za-z]{40,}"),
    ("databricks", rf"dapi{_HEX32}(?:-[0-9])?"),
    ("supabase", r"sbp_[0-9a-f]{40}"),
    ("planetscale", r"pscale_(?:tkn|pw|oauth)_[0-9A-Za-z_.-]{32,}"),
    ("grafana", r"glsa_[0-9A-Za-z]{32}_[0-9a-f]{8}|glc_[0-9A-Za-z+/]{32,}={0,2}"),
    ("new_relic", r"NRAK-[0-9A-Z]{27}|NRII-[0-9A-Za-z-]{32}"),
    ("sentry", r"sntry[su]_[0-9A-Za-z+/=_-]{40,}"),
    ("mapbox", r"(?:sk|tk)\.eyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]{10,}"),
    ("airtable", r"pat[0-9A-Za-z]{14}\.[0-9a-f]{64}"),
    ("notion", r"(?:secret_|ntn_)[0-9A-Za-z]{43,}"),
    ("linear", r"lin_(?:api|oauth)_[0-9A-Za-z]{32,}"),
    ("figma", r"fig[do]_[0-9A-Za-z_-]{40,}"),
    ("postman", r"PMAK-[0-9a-f]{24}-[0-9a-f]{34}"),
    ("atlassian", r"ATATT3[0-9A-Za-z_=-]{60,}"),
    ("hubspot", rf"pat-(?:na|eu|ap)[0-9]-{_UUID}"),
    ("twilio", rf"(?:SK|AC){_HEX32}"),
    ("jwt", r"eyJ[0-9A-Za-z_-]{10,}\.eyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]{10,}"),
)
"""Who issues it, and what it looks like; of two that fit, the first counts."""

HOOKS: tuple[tuple[str, str], ...] = (
    ("slack_hook", r"https://hooks\.slack\.com/services/T[0-9A-Z]+/B[0-9A-Z]+/[0-9A-Za-z]{20,}"),
    (
        "discord_hook",
        r"https://(?:canary\.|ptb\.)?discord(?:app)?\.com/api/webhooks/[0-9]{17,20}/[\w-]{60,}",
    ),
)
"""URLs that are a secret as a whole: whoever knows one may use it."""

_PEM = (
    r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----"
    r"(?:[^-]{1,8000}-----END (?:[A-Z0-9]+ )*PRIVATE KEY-----)?"
)

TOKEN = re.compile(
    rf"(?<![A-Za-z0-9_])(?:{'|'.join(shape for _, shape in SHAPES)})"
    rf"|{'|'.join(shape for _, shape in HOOKS)}|{_PEM}"
)
"""Finds all of them in a text."""


def issuer(token: str) -> str:
    """Who issues such a key; empty when its shape tells nothing."""
    for name, shape in (*SHAPES, *HOOKS):
        if re.fullmatch(shape, token):
            return name
    return "private" if token.startswith("-----BEGIN") else ""
