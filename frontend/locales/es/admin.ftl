# Palabras de la administración, que solo tiene su propia aplicación.

admin-frame-sections = Administración
admin-frame-refused-title = Esta página no forma parte de su trabajo aquí
admin-frame-refused-text = Su función no le da acceso. Si cree que debería tenerlo, consulte a la persona que coordina su país.

admin-overview-title = Resumen
admin-overview-heading = Administración
admin-overview-about = Lo que tiene a su cargo aquí. Todo lo que haga queda registrado.
