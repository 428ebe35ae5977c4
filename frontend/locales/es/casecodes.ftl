# The codes of case practices and consultations: forms of exploitation, phases, methods (HTCDS 2.0, CC BY 4.0, CTDC, EU lists).

casecodes-method-peer-to-peer = Apoyo entre iguales
casecodes-method-coaching = Apoyo mediante coaching
casecodes-method-other = Otro método

casecodes-phase-detection = Detección y primer contacto
casecodes-phase-identification = Identificación
casecodes-phase-crisis = Intervención en crisis y seguridad inmediata
casecodes-phase-reflection = Restablecimiento y reflexión
casecodes-phase-assessment = Evaluación individual y plan de apoyo
casecodes-phase-stabilisation = Estabilización
casecodes-phase-rehabilitation = Rehabilitación
casecodes-phase-durable-solution = Solución duradera / retorno seguro
casecodes-phase-reintegration = Reintegración e inclusión social
casecodes-phase-follow-up = Seguimiento
casecodes-phase-closure = Cierre del caso

casecodes-exploitation-sexual = Explotación sexual (incluida la prostitución ajena)
casecodes-exploitation-sexual-online = Explotación sexual en línea / servicios interactivos a distancia
casecodes-exploitation-csam = Producción de material de abuso sexual infantil
casecodes-exploitation-forced-labour = Trabajo o servicios forzados
casecodes-exploitation-child-labour = Trabajo infantil (peores formas)
casecodes-exploitation-domestic-servitude = Servidumbre doméstica
casecodes-exploitation-servitude = Servidumbre
casecodes-exploitation-slavery = Esclavitud o prácticas similares a la esclavitud
casecodes-exploitation-debt-bondage = Servidumbre por deudas
casecodes-exploitation-forced-begging = Mendicidad forzada
casecodes-exploitation-forced-criminality = Explotación para realizar actividades delictivas
casecodes-exploitation-forced-marriage = Matrimonio forzado
casecodes-exploitation-illegal-adoption = Adopción ilegal
casecodes-exploitation-surrogacy = Explotación de la gestación por sustitución
casecodes-exploitation-organ-removal = Extracción de órganos
casecodes-exploitation-armed-group = Reclutamiento por grupos armados no estatales
casecodes-exploitation-benefit-fraud = Fraude de prestaciones sociales
casecodes-exploitation-other = Otra
casecodes-exploitation-unknown = Desconocido

casecodes-control-physical-threats = Amenazas físicas
casecodes-control-threats-law-enforcement = Amenazas de denuncia a las autoridades
casecodes-control-threatens-children-family = Amenazas contra hijos o familia
casecodes-control-debt-bondage = Servidumbre por deudas
casecodes-control-false-promises = Promesas falsas
casecodes-control-physical-abuse = Maltrato físico
casecodes-control-sexual-abuse = Abuso sexual
casecodes-control-takes-earnings = Apropiación de los ingresos
casecodes-control-restricts-financial-access = Restricción del acceso al dinero
casecodes-control-restricts-medical-care = Restricción de la atención médica
casecodes-control-withholds-necessities = Privación de lo necesario
casecodes-control-psychological-abuse = Maltrato psicológico
casecodes-control-psychoactive-substance = Sustancias psicoactivas
casecodes-control-excessive-working-hours = Jornadas excesivas
casecodes-control-withholds-documents = Retención de documentos
casecodes-control-uses-children = Utilización de los hijos
casecodes-control-lover-boy = Método «lover boy»
casecodes-control-other = Otro

casecodes-recruiter-familial = Familiar
casecodes-recruiter-intimate = Pareja
casecodes-recruiter-acquainted = Conocido
casecodes-recruiter-unacquainted = Desconocido
casecodes-recruiter-unknown = No consta

casecodes-age-band-0-11 = 0–11
casecodes-age-band-12-14 = 12–14
casecodes-age-band-15-17 = 15–17
casecodes-age-band-18-20 = 18–20
casecodes-age-band-21-24 = 21–24
casecodes-age-band-25-plus = 25+
casecodes-age-band-unknown = Desconocido

casecodes-gender-feminine = Femenino
casecodes-gender-masculine = Masculino
casecodes-gender-transgender-feminine = Transgénero femenino
casecodes-gender-transgender-masculine = Transgénero masculino
casecodes-gender-non-conforming = No conforme
casecodes-gender-non-specified-unknown = No especificado / desconocido

casecodes-setting-shelter = Casa de acogida o piso protegido
casecodes-setting-residential-care = Centro residencial de protección
casecodes-setting-foster-care = Familia de acogida
casecodes-setting-family-home = En el domicilio familiar
casecodes-setting-day-centre = Centro de día
casecodes-setting-outreach = Trabajo de calle
casecodes-setting-school = Escuela o formación
casecodes-setting-health-service = Servicio sanitario
casecodes-setting-reception-centre = Centro de acogida de migrantes
casecodes-setting-justice = Policía, fiscalía o juzgado
casecodes-setting-online = En línea o por teléfono
casecodes-setting-other = En otro lugar

casecodes-assistance-accommodation = Alojamiento seguro
casecodes-assistance-material = Ayuda material
casecodes-assistance-medical = Atención médica
casecodes-assistance-psychological = Apoyo psicológico
casecodes-assistance-counselling-info = Asesoramiento e información
casecodes-assistance-interpretation = Traducción e interpretación
casecodes-assistance-legal = Asistencia y representación jurídica
casecodes-assistance-guardianship = Tutor o representante
casecodes-assistance-education = Educación
casecodes-assistance-vocational = Formación profesional
casecodes-assistance-employment = Apoyo al empleo
casecodes-assistance-financial = Apoyo económico e indemnización
casecodes-assistance-social = Atención social
casecodes-assistance-family = Localización y trabajo con la familia
casecodes-assistance-residence = Residencia o protección
casecodes-assistance-return = Retorno voluntario
casecodes-assistance-court = Acompañamiento judicial
casecodes-assistance-peer-support = Apoyo entre iguales
casecodes-assistance-coaching = Apoyo mediante coaching
casecodes-assistance-leisure = Ocio y actividades comunitarias

casecodes-maturity-potential-innovation = Innovación potencial
casecodes-maturity-promising-practice = Práctica prometedora
casecodes-maturity-good-practice = Buena práctica

casecodes-exploitation-sexual-group = Explotación sexual
casecodes-exploitation-labour-group = Trabajos o servicios forzados
casecodes-exploitation-other-group = Otros fines

casecodes-age-band-0-17 = Menor de 18 años
casecodes-age-band-18-plus = 18 años o más

casecodes-place-eu = Unión Europea
casecodes-place-europe = Europa fuera de la UE
casecodes-place-africa = África
casecodes-place-asia = Asia
casecodes-place-americas = América
casecodes-place-oceania = Oceanía
