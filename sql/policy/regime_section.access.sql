call access.protect('policy.regime_section', resource => 'regime');
