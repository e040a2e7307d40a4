"""What is asked before something leaves; importing this adds views to `VIEWS`."""

from __future__ import annotations

from collections.abc import AsyncIterator

from PySide6.QtWidgets import QWidget

from hookstudio.core.request.address_class import AddressClass
from hookstudio.core.trust.decision import Answer, Reason, Verdict
from hookstudio.core.trust.demands import Demands, change_between
from hookstudio.gui.guard.send_dialog import SendDialog
from hookstudio.gui.guard.trust_dialog import TrustDialog
from hookstudio.gui.studio import Studio
from tests.screenshots.views import dialog_shown, start_from, view

_SHOP, _RATES = "https://api.shop.example.com", "https://rates.example.com:8443"
_BEFORE = Demands(
    origins=frozenset({_SHOP}),
    header_names=frozenset({"authorization", "content-type"}),
    secret_names=frozenset({"shop_key"}),
    bindings=frozenset({(_SHOP, "shop_key")}),
)
_NOW = Demands(
    origins=frozenset({_SHOP, _RATES, "http://127.0.0.1:8600"}),
    computed_hosts=True,
    header_names=frozenset({"authorization", "content-type", "x-campaign-name"}),
    secret_names=frozenset({"shop_key", "rates_login"}),
    bindings=frozenset({(_SHOP, "shop_key"), (_RATES, "rates_login")}),
    computed=frozenset({"1"}),
)


@view
async def trust_question(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    async with dialog_shown(_trust_dialog(studio, Demands(), known=False)) as dialog:
        yield dialog


@view
async def trust_question_after_a_pull(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    async with dialog_shown(_trust_dialog(studio, _BEFORE, known=True)) as dialog:
        yield dialog


@view
async def first_send_question(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    verdict = Verdict(
        Answer.ASK,
        reasons=(Reason.FIRST_SEND, Reason.ADDRESS),
        origin=_RATES,
        secrets=("rates_login", "shop_key"),
        new_secrets=("rates_login", "shop_key"),
        address_class=AddressClass.PRIVATE,
    )
    dialog = SendDialog(verdict, "Staging", production=False, parent=studio.window)
    async with dialog_shown(dialog) as shown:
        yield shown


@view
async def production_question(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    verdict = Verdict(Answer.ASK, reasons=(Reason.PRODUCTION,), origin=_SHOP, secrets=("shop_key",))
    dialog = SendDialog(verdict, "Live shop", production=True, parent=studio.window)
    async with dialog_shown(dialog) as shown:
        yield shown


@view
async def trust_bar(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.guard.bar.show_untrusted(known=False)
    yield studio.window
    studio.guard.bar.hide()


def _trust_dialog(studio: Studio, trusted: Demands, *, known: bool) -> TrustDialog:
    return TrustDialog(
        "Corner Bookshop",
        "/home/somebody/Projects/corner-bookshop",
        _NOW,
        change_between(trusted, _NOW),
        known=known,
        theme=studio.preferences.theme,
        parent=studio.window,
    )
