# Slova správy, která má jen její vlastní aplikace.

admin-frame-sections = Správa
admin-frame-refused-title = Tato stránka nepatří k vaší práci zde
admin-frame-refused-text = Vaše role k ní nedává přístup. Pokud si myslíte, že by měla, zeptejte se prosím svého koordinátora.

admin-overview-title = Přehled
admin-overview-heading = Správa
admin-overview-about = O co se zde staráte. Vše, co uděláte, se zaznamenává.
