call access.protect('pay.scheme_binding', resource => 'pay_policy', audited => true);
