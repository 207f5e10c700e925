// How often do articles apply, discuss or mention a theory?
MATCH (:Article)-[use:APPLIES|DISCUSSES|MENTIONS]->(:Theory)
RETURN use.role AS role, count(use) AS claims
ORDER BY role
