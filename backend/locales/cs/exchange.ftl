# The exchange of case practices, in the archive of one's data.

exchange-archive-practices = Případové praxe, které jste napsali, v nynější podobě.
exchange-archive-decisions = Co jste rozhodli o případových praxích jiných; bez vašich slov, která patří k dané praxi.
exchange-archive-responses = Vaše komentáře k případovým praxím, jak jste je vyzkoušeli a které vám byly užitečné.
